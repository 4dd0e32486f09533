package io.github.fluentsupportkit.server.replies;

import io.github.fluentsupportkit.server.auth.AllowedTo;
import io.github.fluentsupportkit.server.auth.Audience;
import io.github.fluentsupportkit.server.contract.ServedContract;
import io.github.fluentsupportkit.server.conversations.ConversationType;
import io.github.fluentsupportkit.server.conversations.ReplyWire;
import io.github.fluentsupportkit.server.errors.Refusals;
import io.github.fluentsupportkit.server.generated.api.RepliesApi;
import io.github.fluentsupportkit.server.generated.model.ChangedReply;
import io.github.fluentsupportkit.server.generated.model.Message;
import io.github.fluentsupportkit.server.generated.model.NewReply;
import io.github.fluentsupportkit.server.generated.model.ReplyCreated;
import io.github.fluentsupportkit.server.generated.model.ReplyUpdated;
import io.github.fluentsupportkit.server.text.SentFields;
import org.springframework.web.bind.annotation.RestController;

@RestController
final class RepliesController implements RepliesApi {

  private final Replying replying;
  private final ReplyAnswers answers;
  private final ReplyWire wire;
  private final SentFields sent;
  private final ServedContract contract;
  private final Refusals refusals;

  RepliesController(
      Replying replying,
      ReplyAnswers answers,
      ReplyWire wire,
      SentFields sent,
      ServedContract contract,
      Refusals refusals) {
    this.replying = replying;
    this.answers = answers;
    this.wire = wire;
    this.sent = sent;
    this.contract = contract;
    this.refusals = refusals;
  }

  @Override
  @AllowedTo(Audience.AGENTS)
  public ReplyCreated replyToTicket(Long ticketId, NewReply request) {
    return answers.created(replying.reply(
        ticketId,
        ConversationType.valueOf(request.getConversationType().name()),
        content(request.getContent()),
        request.getCloseTicket() == NewReply.CloseTicketEnum.YES));
  }

  @Override
  @AllowedTo(Audience.AGENTS)
  public ReplyUpdated updateReply(Long ticketId, Long responseId, ChangedReply request) {
    return new ReplyUpdated(
        contract.doneMessage("updateReply"),
        wire.alone(replying.change(ticketId, responseId, content(request.getContent()))));
  }

  @Override
  @AllowedTo(Audience.AGENTS)
  public Message deleteReply(Long ticketId, Long responseId) {
    replying.delete(ticketId, responseId);
    return new Message(contract.doneMessage("deleteReply"));
  }

  /** One of the two documented methods; no release deletes anything with it, and from 1.6.6 on it is no route. */
  @Override
  @Deprecated
  @AllowedTo(Audience.NOBODY)
  public Message deleteReplyWithDocumentedMethod(Long ticketId, Long responseId) {
    throw refusals.noRoute();
  }

  private String content(String content) {
    SentFields.Reading fields = sent.read();
    String sanitised = fields.neededHtml("content", content);
    fields.done();
    return sanitised;
  }
}
