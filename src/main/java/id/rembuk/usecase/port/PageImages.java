package id.rembuk.usecase.port;

import id.rembuk.domain.Bytes;

/** Draws pages of a PDF for looking at; belongs on the WORK lane. */
public interface PageImages {
    /** Longest side of a drawn page in pixels. */
    int MOST_PIXELS = 2000;

    /** @throws id.rembuk.domain.UserError {@code paper.unreadable} when the bytes are no PDF that can be drawn */
    int pages(Bytes pdf);

    /**
     * Draws one page.
     *
     * @param page from 1
     * @param longestSide pixels, 1 to {@link #MOST_PIXELS}
     * @throws id.rembuk.domain.UserError {@code paper.unreadable}
     */
    PageImage draw(Bytes pdf, int page, int longestSide);

    /** Pixels row by row as 0xAARRGGBB; the array is the caller's. */
    final class PageImage {
        private final int width;
        private final int height;
        private final int[] argb;

        public PageImage(int width, int height, int[] argb) {
            this.width = width;
            this.height = height;
            this.argb = argb;
        }

        public int width() {
            return width;
        }

        public int height() {
            return height;
        }

        public int[] argb() {
            return argb;
        }
    }
}
