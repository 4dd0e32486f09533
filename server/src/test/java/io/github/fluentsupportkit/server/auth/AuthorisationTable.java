package io.github.fluentsupportkit.server.auth;

import java.util.List;

/** Which operation answers whom with which status. */
final class AuthorisationTable {

  static final List<String> ROLES = List.of(
      "admin",
      "own",
      "agent",
      "all",
      "customer",
      "customer2",
      "nobody",
      "wrong",
      "disabled",
      "revoked",
      "dismissed");

  /**
   * The roles, in their order: administrator; agent for own tickets; for own and unassigned ones; for all tickets but
   * without customers, deleting and assigning; customer; another one; nobody; a wrong password; a user who is kept out;
   * a password that was taken back; somebody who is no agent any more.
   */
  static final String CELLS = """
      GET    /tickets                          200 200 200 200 403 403 401 401 401 401 403
      POST   /tickets                          200 200 200 200 403 403 401 401 401 401 403
      POST   /customer-portal/tickets          200 200 200 200 200 200 401 401 401 401 200
      GET    /customers                        200 403 403 403 403 403 401 401 401 401 403
      GET    /customers/3                      200 403 403 403 403 403 401 401 401 401 403
      PUT    /customers/3                      200 403 403 403 403 403 401 401 401 401 403
      DELETE /customers/{other}                200 403 403 403 403 403 401 401 401 401 403
      DELETE /customers/99999                  404 403 403 403 403 403 401 401 401 401 403
      GET    /tickets/{mine}                   200 200 200 200 403 403 401 401 401 401 403
      GET    /tickets/{free}                   200 423 200 200 403 403 401 401 401 401 403
      GET    /tickets/{theirs}                 200 423 423 200 403 403 401 401 401 401 403
      GET    /tickets/99999                    404 404 404 404 403 403 401 401 401 401 403
      GET    /ticket/{mine}                    200 200 200 200 403 403 401 401 401 401 403
      GET    /ticket/{theirs}                  200 423 423 200 403 403 401 401 401 401 403
      PUT    /tickets/{mine}/property          200 200 200 200 403 403 401 401 401 401 403
      PUT    /tickets/{free}/property          200 423 200 200 403 403 401 401 401 401 403
      PUT    /tickets/{theirs}/property        200 423 423 200 403 403 401 401 401 401 403
      PUT    /tickets/{mine}/property#agent    200 403 403 403 403 403 401 401 401 401 403
      PUT    /tickets/{theirs}/property#agent  200 403 403 403 403 403 401 401 401 401 403
      POST   /tickets/{mine}/responses         200 200 200 200 403 403 401 401 401 401 403
      POST   /tickets/{free}/responses         200 423 200 200 403 403 401 401 401 401 403
      POST   /tickets/{theirs}/responses       200 423 423 200 403 403 401 401 401 401 403
      PUT    /tickets/{mine}/responses/{r}     200 200 200 200 403 403 401 401 401 401 403
      PUT    /tickets/{free}/responses/{r}     200 423 423 200 403 403 401 401 401 401 403
      PUT    /tickets/{theirs}/responses/{r}   200 423 423 200 403 403 401 401 401 401 403
      DELETE /tickets/{mine}/responses/{r}     200 200 200 200 403 403 401 401 401 401 403
      DELETE /tickets/{free}/responses/{r}     200 423 423 200 403 403 401 401 401 401 403
      DELETE /tickets/{theirs}/responses/{r}   200 423 423 200 403 403 401 401 401 401 403
      POST   /tickets/{mine}/responses/{r}     404 404 404 404 404 404 404 401 401 401 404
      POST   /tickets/{mine}/tags              200 200 200 200 403 403 401 401 401 401 403
      POST   /tickets/{free}/tags              200 423 200 200 403 403 401 401 401 401 403
      POST   /tickets/{theirs}/tags            200 423 423 200 403 403 401 401 401 401 403
      DELETE /tickets/{mine}/tags/1            200 200 200 200 403 403 401 401 401 401 403
      DELETE /tickets/{free}/tags/1            200 423 200 200 403 403 401 401 401 401 403
      DELETE /tickets/{theirs}/tags/1          200 423 423 200 403 403 401 401 401 401 403
      POST   /tickets/bulk-actions             200 403 403 403 403 403 401 401 401 401 403
      """;

  private AuthorisationTable() {}
}
