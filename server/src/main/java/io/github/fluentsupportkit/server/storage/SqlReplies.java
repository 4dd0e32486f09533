package io.github.fluentsupportkit.server.storage;

import io.github.fluentsupportkit.server.conversations.ConversationType;
import io.github.fluentsupportkit.server.conversations.NewReply;
import io.github.fluentsupportkit.server.conversations.Reply;
import io.github.fluentsupportkit.server.conversations.ReplyStore;
import io.github.fluentsupportkit.server.text.Md5;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

@Component
final class SqlReplies implements ReplyStore {

  private static final String WEB = "web";

  private final JdbcClient sql;

  SqlReplies(JdbcClient sql) {
    this.sql = sql;
  }

  @Override
  public List<Reply> ofTicket(long ticketId) {
    return sql.sql("select * from reply where ticket_id = ? order by id desc")
        .param(ticketId)
        .query(SqlReplies::reply)
        .list();
  }

  @Override
  public Map<Long, Reply> latest(Collection<Long> ticketIds) {
    Filter ofTickets = new Filter().andIn("ticket_id", ticketIds);
    List<Long> ids = sql.sql(
            "select max(id) from reply" + ofTickets.where() + " group by ticket_id")
        .params(ofTickets.values())
        .query(Long.class)
        .list();
    if (ids.isEmpty()) {
      return Map.of();
    }
    // A statement of its own, because H2 plans one within another anew every time.
    Filter latest = new Filter().andIn("id", ids);
    return sql
        .sql("select * from reply" + latest.where())
        .params(latest.values())
        .query(SqlReplies::reply)
        .list()
        .stream()
        .collect(Collectors.toMap(Reply::ticketId, reply -> reply));
  }

  @Override
  public Optional<Reply> ofTicket(long ticketId, long replyId) {
    return sql.sql("select * from reply where id = ? and ticket_id = ?")
        .params(replyId, ticketId)
        .query(SqlReplies::reply)
        .optional();
  }

  @Override
  public Reply add(NewReply reply) {
    GeneratedKeyHolder key = new GeneratedKeyHolder();
    String contentHash = Md5.of(reply.content());
    sql.sql("""
            insert into reply (ticket_id, person_id, conversation_type, content, source, content_hash,
              is_important, created_at, updated_at)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
        .params(Rows.values(
            reply.ticketId(),
            reply.personId(),
            Rows.word(reply.type()),
            reply.content(),
            WEB,
            contentHash,
            false,
            reply.at(),
            reply.at()))
        .update(key, "id");
    return new Reply(
        Rows.id(key),
        reply.ticketId(),
        reply.personId(),
        reply.type(),
        reply.content(),
        WEB,
        contentHash,
        null,
        false,
        reply.at(),
        reply.at());
  }

  @Override
  public void change(long replyId, String content, LocalDateTime at) {
    sql.sql("update reply set content = ?, updated_at = ? where id = ?")
        .params(content, at, replyId)
        .update();
  }

  @Override
  public void delete(long replyId) {
    sql.sql("delete from reply where id = ?").param(replyId).update();
  }

  private static Reply reply(ResultSet row, int number) throws SQLException {
    return new Reply(
        row.getLong("id"),
        row.getLong("ticket_id"),
        row.getLong("person_id"),
        Rows.word(row, "conversation_type", ConversationType.class),
        row.getString("content"),
        row.getString("source"),
        row.getString("content_hash"),
        row.getString("message_id"),
        row.getBoolean("is_important"),
        Rows.moment(row, "created_at"),
        Rows.moment(row, "updated_at"));
  }
}
