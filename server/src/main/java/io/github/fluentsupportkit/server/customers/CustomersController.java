package io.github.fluentsupportkit.server.customers;

import io.github.fluentsupportkit.server.auth.AllowedTo;
import io.github.fluentsupportkit.server.auth.Audience;
import io.github.fluentsupportkit.server.contract.ServedContract;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.generated.api.CustomersApi;
import io.github.fluentsupportkit.server.generated.model.CustomerAnswer;
import io.github.fluentsupportkit.server.generated.model.CustomerData;
import io.github.fluentsupportkit.server.generated.model.CustomerList;
import io.github.fluentsupportkit.server.generated.model.CustomerUpdated;
import io.github.fluentsupportkit.server.generated.model.Message;
import io.github.fluentsupportkit.server.pages.PageRequests;
import io.github.fluentsupportkit.server.pages.PageWire;
import io.github.fluentsupportkit.server.people.Person;
import io.github.fluentsupportkit.server.people.PersonStore;
import io.github.fluentsupportkit.server.people.PersonWire;
import io.github.fluentsupportkit.server.people.ProfileAddress;
import io.github.fluentsupportkit.server.tickets.TicketStore;
import io.github.fluentsupportkit.server.tickets.TicketWire;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.BooleanNode;

@RestController
final class CustomersController implements CustomersApi {

  private final CustomerStore customers;
  private final CustomerRecords records;
  private final CustomerRequests requests;
  private final PersonStore people;
  private final TicketStore tickets;
  private final PersonWire wire;
  private final TicketWire ticketWire;
  private final PageRequests pages;
  private final PageWire pageWire;
  private final Refusals refusals;
  private final ServedContract contract;

  CustomersController(
      CustomerStore customers,
      CustomerRecords records,
      CustomerRequests requests,
      PersonStore people,
      TicketStore tickets,
      PersonWire wire,
      TicketWire ticketWire,
      PageRequests pages,
      PageWire pageWire,
      Refusals refusals,
      ServedContract contract) {
    this.customers = customers;
    this.records = records;
    this.requests = requests;
    this.people = people;
    this.tickets = tickets;
    this.wire = wire;
    this.ticketWire = ticketWire;
    this.pages = pages;
    this.pageWire = pageWire;
    this.refusals = refusals;
    this.contract = contract;
  }

  @Override
  @AllowedTo(Audience.AGENTS_FOR_CUSTOMERS)
  public CustomerList listCustomers(
      Long perPage, Long page, @Nullable String search, String status) {
    return new CustomerList(pageWire.customers(customers
        .list(
            CustomerRequests.search(search),
            CustomerRequests.status(status),
            pages.of(page, perPage))
        .map(items -> items.stream()
            .map(item -> wire.listed(
                item.customer(),
                item.tickets(),
                item.responses(),
                ProfileAddress.of(item.customer())))
            .toList())));
  }

  @Override
  @AllowedTo(Audience.AGENTS_FOR_CUSTOMERS)
  public CustomerAnswer getCustomer(Long customerId, @Nullable List<String> with) {
    Person customer = people.customer(customerId).orElseThrow(refusals::unknownCustomer);
    CustomerAnswer answer = new CustomerAnswer().customer(wire.whole(customer));
    List<String> wanted = with == null ? List.of() : with;
    if (wanted.contains("widgets")) {
      answer.widgets(List.of());
    }
    if (wanted.contains("tickets")) {
      answer.tickets(
          tickets.ofCustomer(customerId).stream().map(ticketWire::inBrief).toList());
    }
    if (wanted.contains("fluentcrm_profile")) {
      answer.fluentcrmProfile(BooleanNode.FALSE);
    }
    return answer;
  }

  @Override
  @AllowedTo(Audience.AGENTS_FOR_CUSTOMERS)
  public CustomerUpdated updateCustomer(Long customerId, CustomerData request) {
    return new CustomerUpdated(
        contract.doneMessage("updateCustomer"),
        wire.whole(records.change(customerId, requests.change(request))));
  }

  @Override
  @AllowedTo(Audience.AGENTS_FOR_CUSTOMERS)
  public Message deleteCustomer(Long customerId) {
    records.delete(customerId);
    return new Message(contract.doneMessage("deleteCustomer"));
  }
}
