package id.rembuk.support;

import id.rembuk.domain.Bytes;
import id.rembuk.usecase.port.PageImages;
import java.util.ArrayList;
import java.util.List;

/** Pages of one grey each, drawn without any library; remembers which were asked for. */
public final class PlainPages implements PageImages {
    private final int pages;
    private final List<Integer> drawn = new ArrayList<>();

    public PlainPages(int pages) {
        this.pages = pages;
    }

    /** Numbers of the pages drawn so far, in order. */
    public List<Integer> drawn() {
        return drawn;
    }

    @Override
    public int pages(Bytes pdf) {
        return pages;
    }

    @Override
    public PageImage draw(Bytes pdf, int page, int longestSide) {
        drawn.add(page);
        int width = Math.max(1, longestSide * 2 / 3);
        int[] grey = new int[width * longestSide];
        java.util.Arrays.fill(grey, 0xFF000000 | page * 0x010101);
        return new PageImage(width, longestSide, grey);
    }
}
