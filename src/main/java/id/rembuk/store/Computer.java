package id.rembuk.store;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Tells the name of this computer as its users know it. */
final class Computer {
    private Computer() {}

    static String name() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null && !windows.isBlank()) {
            return windows;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            String unix = System.getenv("HOSTNAME");
            return unix == null || unix.isBlank() ? "?" : unix;
        }
    }
}
