package org.guangsha.letters.dispatch;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.guangsha.letters.Channel;
import org.guangsha.letters.LetterChannel;
import org.guangsha.letters.OutgoingLetter;
import org.springframework.stereotype.Component;

/** The program's channel for short messages in the tests: speaks HTTP to a gateway on this machine, while that is up. */
@Component
public class OutsideSms implements LetterChannel {

    private final List<String> received = new CopyOnWriteArrayList<>();
    private HttpServer gateway;

    /** A new gateway that has received nothing. */
    public void up() {
        received.clear();
        try {
            gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        gateway.createContext("/send", call -> {
            received.add(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.sendResponseHeaders(200, -1);
            call.close();
        });
        gateway.start();
    }

    public void down() {
        gateway.stop(0);
    }

    /** Bodies of the requests. */
    public List<String> received() {
        return List.copyOf(received);
    }

    @Override
    public Channel channel() {
        return Channel.SMS;
    }

    @Override
    public void send(OutgoingLetter letter) {
        new SmsChannel("http://localhost:" + gateway.getAddress().getPort() + "/send", "secret").send(letter);
    }
}
