package io.github.fluentsupportkit.mock.wire;

import io.github.fluentsupportkit.mock.answers.MockApi;

/**
 * What belongs to one contract, exchanged as a whole when the contract is.
 *
 * @param api decides what to answer
 * @param bodies writes it
 */
record Served(MockApi api, Bodies bodies) {

  Served(MockApi api) {
    this(api, new Bodies(api.contract()));
  }
}
