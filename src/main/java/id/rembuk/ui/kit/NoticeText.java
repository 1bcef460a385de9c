package id.rembuk.ui.kit;

import id.rembuk.text.Messages;
import id.rembuk.usecase.port.WorkspaceFiles.Notice;

/** Writes a notice about a file: what there is to know, why it matters and what to do. */
public final class NoticeText {
    private NoticeText() {}

    public static String of(Messages messages, Notice notice) {
        String prefix = "notice." + notice.code();
        Object[] words = notice.words().toArray();
        return messages.get(prefix + ".what", words) + " " + messages.get(prefix + ".why", words) + " "
                + messages.get(prefix + ".next", words);
    }
}
