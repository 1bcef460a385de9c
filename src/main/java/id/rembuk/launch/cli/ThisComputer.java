package id.rembuk.launch.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Names this computer as its users know it. */
final class ThisComputer {
    private ThisComputer() {}

    static String name() {
        String windows = System.getenv("COMPUTERNAME");
        if (windows != null && !windows.isBlank()) {
            return windows;
        }
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "";
        }
    }
}
