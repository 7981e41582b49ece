package org.guangsha.staff;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpHeaders;

/** Lets answers through as they are written, and holds the body of an error back. */
class HeldErrors extends HttpServletResponseWrapper {

    private final ByteArrayOutputStream held = new ByteArrayOutputStream();
    private final ServletOutputStream stream = new Switch();
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);

    HeldErrors(HttpServletResponse response) {
        super(response);
    }

    boolean isHeld() {
        writer.flush();
        return held.size() > 0;
    }

    String text() {
        return held.toString(StandardCharsets.UTF_8);
    }

    private boolean isError() {
        return getStatus() >= SC_BAD_REQUEST;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return stream;
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public void flushBuffer() throws IOException {
        if (!isError()) {
            super.flushBuffer();
        }
    }

    @Override
    public void resetBuffer() {
        held.reset();
        super.resetBuffer();
    }

    @Override
    public void reset() {
        held.reset();
        super.reset();
    }

    @Override
    public void setContentLength(int length) {
        setContentLengthLong(length);
    }

    @Override
    public void setContentLengthLong(long length) {
        if (!isError()) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public void setHeader(String name, String value) {
        if (!isError() || !HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void addHeader(String name, String value) {
        if (!isError() || !HttpHeaders.CONTENT_LENGTH.equalsIgnoreCase(name)) {
            super.addHeader(name, value);
        }
    }

    /** Writes to the client, or while the answer is an error to the side. */
    private final class Switch extends ServletOutputStream {

        @Override
        public void write(int octet) throws IOException {
            if (isError()) {
                held.write(octet);
            } else {
                HeldErrors.super.getOutputStream().write(octet);
            }
        }

        @Override
        public void write(byte[] octets, int from, int length) throws IOException {
            if (isError()) {
                held.write(octets, from, length);
            } else {
                HeldErrors.super.getOutputStream().write(octets, from, length);
            }
        }

        @Override
        public void flush() throws IOException {
            if (!isError()) {
                HeldErrors.super.getOutputStream().flush();
            }
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new UnsupportedOperationException("answers of the engine are written at once");
        }
    }
}
