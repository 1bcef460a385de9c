package id.rembuk.sign.check;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The bytes of a file as they lie there, before anybody interprets them. */
final class RawPdf {
    private static final int NOT_FOUND = -1;
    private static final long MOST = Integer.MAX_VALUE;

    private final ByteBuffer bytes;

    RawPdf(ByteBuffer bytes) {
        this.bytes = bytes;
    }

    int length() {
        return bytes.limit();
    }

    int at(int position) {
        return position < 0 || position >= length() ? NOT_FOUND : bytes.get(position) & 0xff;
    }

    ByteBuffer buffer() {
        return bytes;
    }

    /** First place of a token from a place on, or -1. */
    int find(String token, int from, int to) {
        byte[] wanted = token.getBytes(StandardCharsets.ISO_8859_1);
        int last = Math.min(to, length()) - wanted.length;
        for (int i = Math.max(0, from); i <= last; i++) {
            if (bytes.get(i) == wanted[0] && matches(wanted, i)) {
                return i;
            }
        }
        return NOT_FOUND;
    }

    /** Last place of a token that begins before a place, or -1. */
    int findBack(String token, int before) {
        byte[] wanted = token.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = Math.min(before - 1, length() - wanted.length); i >= 0; i--) {
            if (bytes.get(i) == wanted[0] && matches(wanted, i)) {
                return i;
            }
        }
        return NOT_FOUND;
    }

    boolean startsWith(String token, int at) {
        byte[] wanted = token.getBytes(StandardCharsets.ISO_8859_1);
        return at >= 0 && at + wanted.length <= length() && matches(wanted, at);
    }

    int skipSpace(int from) {
        int at = from;
        while (isSpace(at(at))) {
            at++;
        }
        return at;
    }

    /** First place behind the digits at a place. */
    int skipDigits(int from) {
        int at = from;
        while (isDigit(at(at))) {
            at++;
        }
        return at;
    }

    /** The whole number at a place, or -1 when there is none or it is too large. */
    int number(int from) {
        long value = NOT_FOUND;
        for (int at = from; isDigit(at(at)); at++) {
            value = Math.max(0, value) * 10 + at(at) - '0';
            if (value > MOST) {
                return NOT_FOUND;
            }
        }
        return (int) value;
    }

    /** Whether only white space lies between two places. */
    boolean blank(int from, int to) {
        return skipSpace(from) >= to;
    }

    /** Whether "number generation obj" stands at a place. */
    boolean isObject(int at, int number, int generation) {
        if (number(at) != number) {
            return false;
        }
        int second = skipSpace(skipDigits(at));
        if (number(second) != generation) {
            return false;
        }
        return startsWith("obj", skipSpace(skipDigits(second)));
    }

    static boolean isSpace(int character) {
        return character == ' '
                || character == '\n'
                || character == '\r'
                || character == '\t'
                || character == '\f'
                || character == 0;
    }

    static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    private boolean matches(byte[] wanted, int at) {
        for (int i = 0; i < wanted.length; i++) {
            if (bytes.get(at + i) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
