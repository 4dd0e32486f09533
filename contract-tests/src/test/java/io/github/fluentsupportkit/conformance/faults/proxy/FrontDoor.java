package io.github.fluentsupportkit.conformance.faults.proxy;

import io.github.fluentsupportkit.contract.Contract;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Listens for clients, and lets a handler answer them. It writes sockets itself, as HTTP servers refuse to lie. */
public final class FrontDoor implements AutoCloseable {

  private final ServerSocket listening;
  private final Handler handler;
  private final Backstage stage;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  private FrontDoor(ServerSocket listening, Handler handler, Backstage stage) {
    this.listening = listening;
    this.handler = handler;
    this.stage = stage;
  }

  /** Begins to listen at a port that is free. */
  public static FrontDoor open(Handler handler, Backstage stage) throws IOException {
    ServerSocket listening = new ServerSocket(0, 100, InetAddress.getLoopbackAddress());
    FrontDoor door = new FrontDoor(listening, handler, stage);
    door.threads.execute(door::accept);
    return door;
  }

  /** Where the API begins. */
  public URI base() {
    return URI.create("http://127.0.0.1:" + listening.getLocalPort() + Contract.BASE_PATH);
  }

  private void accept() {
    try {
      while (true) {
        Socket client = listening.accept();
        client.setTcpNoDelay(true);
        open.add(client);
        threads.execute(() -> serve(client));
      }
    } catch (IOException e) {
      // The door was closed.
    }
  }

  private void serve(Socket client) {
    try (client) {
      InputStream in = new BufferedInputStream(client.getInputStream());
      boolean more = true;
      while (more) {
        Optional<Call> call = CallReader.read(in);
        if (call.isEmpty()) {
          return;
        }
        Reply reply = answer(call.get());
        client.getOutputStream().write(ReplyWriter.bytes(call.get(), reply));
        more = reply.framing().keepsConnection()
            && reply.headers().first("Connection").isEmpty();
      }
    } catch (IOException e) {
      // The client or the door is gone.
    } finally {
      open.remove(client);
    }
  }

  private Reply answer(Call call) {
    try {
      stage.asked();
      return handler.answer(call, stage);
    } catch (RuntimeException e) {
      // Nobody answers so on purpose: a plan that does not work shows up in every report.
      return Reply.json(599, "{\"message\":\"the planted fault failed: " + e + "\"}");
    }
  }

  @Override
  public void close() throws IOException {
    listening.close();
    for (Socket client : open) {
      client.close();
    }
    threads.shutdownNow();
  }
}
