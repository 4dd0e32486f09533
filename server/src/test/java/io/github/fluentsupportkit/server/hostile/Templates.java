package io.github.fluentsupportkit.server.hostile;

import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request that the server would take, for each operation and for some paths that lead nowhere. */
final class Templates {

  private static final List<Template> ALL = List.of(
      of(
          "GET",
          "/tickets",
          "{'page':1,'per_page':2,'search':'Help','order_by':'id','order_type':'ASC',"
              + "'filters':{'status_type':'open','agent_id':1,'product_id':1,'priority':'normal',"
              + "'client_priority':'normal','waiting_for_reply':'yes','mailbox_id':1,'ticket_tags':[1]}}"),
      of("GET", "/tickets/#", "{'with':['replies'],'with_data':['x']}"),
      of("GET", "/ticket/#", "{'with':['replies']}"),
      of(
          "POST",
          "/tickets",
          "{'ticket':{'title':'T','content':'C','customer_id':3,'product_id':1,"
              + "'mailbox_id':1,'client_priority':'normal'}}"),
      of(
          "POST",
          "/tickets",
          "{'ticket':{'title':'T','content':'C','create_customer':'yes',"
              + "'create_wp_user':'yes'},'newCustomer':{'first_name':'N','last_name':'M',"
              + "'email':'n@example.test','username':'n','password':'p'}}"),
      of("POST", "/tickets/bulk-actions", "{'bulk_action':'delete_tickets','ticket_ids':[5,6]}"),
      of("PUT", "/tickets/#/property", "{'prop_name':'priority','prop_value':'critical'}"),
      of("PUT", "/tickets/#/property", "{'prop_name':'agent_id','prop_value':1}"),
      of("PUT", "/tickets/#/property", "{'prop_name':'product_id','prop_value':'2'}"),
      of(
          "POST",
          "/tickets/#/responses",
          "{'content':'C','conversation_type':'response','close_ticket':'no'}"),
      of("PUT", "/tickets/#/responses/#", "{'content':'C'}"),
      of("DELETE", "/tickets/#/responses/#", "{}"),
      of("GET", "/tickets/#/responses/#", "{}"),
      of("POST", "/tickets/#/tags", "{'tag_id':1}"),
      of("DELETE", "/tickets/#/tags/#", "{}"),
      of(
          "POST",
          "/customer-portal/tickets",
          "{'title':'T','content':'C','product_id':1,'client_priority':'medium'}"),
      of("GET", "/customers", "{'per_page':2,'page':1,'search':'Hill','status':'all'}"),
      of("GET", "/customers/#", "{'with':['tickets','widgets','fluentcrm_profile']}"),
      of(
          "PUT",
          "/customers/#",
          "{'first_name':'H','last_name':'S','email':'h@example.test','title':'Ms',"
              + "'avatar':'http://example.test/a.png','status':'active','address_line_1':'A','city':'C','zip':'1',"
              + "'state':'S','country':'DE','note':'N'}"),
      of("DELETE", "/customers/#", "{}"),
      of("GET", "/nothing/#", "{}"));

  private Templates() {}

  static Template any(Random random) {
    return ALL.get(random.nextInt(ALL.size()));
  }

  private static Template of(String method, String path, String fields) {
    return new Template(method, path, fields.replace('\'', '"'));
  }

  /**
   * A request.
   *
   * @param path with a hash for each number
   */
  record Template(String method, String path, String json) {

    ObjectNode fields() {
      return (ObjectNode) JsonMapper.shared().readTree(json);
    }
  }
}
