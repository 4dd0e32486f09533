package io.github.fluentsupportkit.server.people;

import io.github.fluentsupportkit.server.generated.model.AgentSummary;
import io.github.fluentsupportkit.server.generated.model.CustomerSummary;
import io.github.fluentsupportkit.server.generated.model.ListedCustomer;
import io.github.fluentsupportkit.server.generated.model.TicketCustomer;
import io.github.fluentsupportkit.server.generated.model.Viewer;
import io.github.fluentsupportkit.server.wire.WireForms;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;
import org.mapstruct.Mapper;
import org.mapstruct.Mapping;

/** Persons as answers show them. */
@Mapper(config = WireForms.class)
public interface PersonWire {

  /** Everything. */
  @Derived
  io.github.fluentsupportkit.server.generated.model.@Nullable Person whole(@Nullable Person person);

  /** A customer in a list of tickets. */
  @Derived
  @Mapping(target = "avatar", ignore = true)
  CustomerSummary customerInBrief(Person person);

  /** An agent in a list of tickets. */
  @Derived
  @Mapping(target = "email", ignore = true)
  @Mapping(target = "avatar", ignore = true)
  @Nullable AgentSummary agentInBrief(@Nullable Person person);

  /** The customer of a ticket. */
  @Derived
  @Mapping(target = "customFieldKeys", ignore = true)
  TicketCustomer ofTicket(Person person, String profileEditUrl);

  /** A customer in a list of customers. */
  @Derived
  ListedCustomer listed(
      Person person, long totalTickets, long totalResponses, @Nullable String userProfile);

  /** An agent who has a ticket open. */
  @Derived
  Viewer viewer(Person person);

  /** What is no column, but made of some. */
  @Mapping(target = "fullName", expression = "java(person.fullName())")
  @Mapping(target = "photo", expression = "java(person.photo())")
  @Retention(RetentionPolicy.CLASS)
  @Target(ElementType.METHOD)
  @interface Derived {}
}
