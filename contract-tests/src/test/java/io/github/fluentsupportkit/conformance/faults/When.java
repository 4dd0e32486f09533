package io.github.fluentsupportkit.conformance.faults;

import io.github.fluentsupportkit.conformance.faults.proxy.Backstage;
import io.github.fluentsupportkit.conformance.faults.proxy.Call;
import io.github.fluentsupportkit.conformance.faults.proxy.SandboxUser;
import io.github.fluentsupportkit.contract.request.MethodOverride;
import java.util.Arrays;

/** Says which requests a fault befalls. */
@FunctionalInterface
interface When {

  boolean fires(Call call, Backstage stage);

  /** This and that. Those that count only count what the ones before them let through. */
  default When and(When other) {
    return (call, stage) -> fires(call, stage) && other.fires(call, stage);
  }

  /** This or that. */
  default When or(When other) {
    return (call, stage) -> fires(call, stage) || other.fires(call, stage);
  }

  /** Not this. */
  default When not() {
    return (call, stage) -> !fires(call, stage);
  }

  /** Requests to one of these operations. */
  static When to(String... operations) {
    return (call, stage) -> Arrays.asList(operations).contains(call.operation());
  }

  /** Every request. */
  static When always() {
    return (call, stage) -> true;
  }

  /** Requests for this page of a list. */
  static When page(int number) {
    return (call, stage) -> call.field("page").equals(Integer.toString(number));
  }

  /** Requests for a later page than the first one. */
  static When laterPage() {
    return (call, stage) -> !call.field("page").isEmpty() && !call.field("page").equals("1");
  }

  /** Requests with a parameter in the query whose name begins so. */
  static When sends(String name) {
    return (call, stage) -> call.fields().stream().anyMatch(f -> f.name().startsWith(name));
  }

  /** Requests that say this at a JSON pointer, wherever it comes from. */
  static When says(String pointer, String value) {
    return (call, stage) -> call.input().at(pointer).asString("").equals(value);
  }

  /** Requests that say anything at a JSON pointer. */
  static When says(String pointer) {
    return (call, stage) -> !call.input().at(pointer).isMissingNode();
  }

  /** Requests that say nothing at a JSON pointer, or nothing but blanks. */
  static When lacks(String pointer) {
    return (call, stage) -> call.input().at(pointer).asString("").isBlank();
  }

  /** Requests with something at a JSON pointer that is not ASCII. */
  static When nonAscii(String pointer) {
    return (call, stage) -> !Texts.isAscii(call.input().at(pointer).asString(""));
  }

  /** Requests whose body is of this type. */
  static When encoded(String type) {
    return (call, stage) -> call.headers().first("Content-Type").orElse("").startsWith(type);
  }

  /** Requests that mean another method than they are sent with. */
  static When overridden() {
    return (call, stage) -> !call.meant().equals(call.method());
  }

  /** Requests that name the method they mean in a header. */
  static When overriddenByHeader() {
    return (call, stage) -> call.headers().first(MethodOverride.HEADER).isPresent();
  }

  /** Every second, third … request. */
  static When every(int number) {
    return (call, stage) -> stage.count("every " + number) % number == 0;
  }

  /** The first, second … request only. */
  static When nth(int number) {
    return (call, stage) -> stage.count("nth " + number) == number;
  }

  /** Requests of these callers. */
  static When by(SandboxUser... users) {
    return (call, stage) -> Arrays.asList(users).contains(call.sender());
  }
}
