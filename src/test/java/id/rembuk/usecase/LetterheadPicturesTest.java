package id.rembuk.usecase;

import static id.rembuk.support.Refusals.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.organisation.LetterheadImage;
import id.rembuk.domain.organisation.LetterheadImage.Side;
import id.rembuk.support.Papers;
import id.rembuk.support.Workspaces;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LetterheadPicturesTest {
    private static final Bytes PNG = Bytes.of(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 1});
    private static final Bytes JPEG = Bytes.of(new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, 2});

    @TempDir
    Path folder;

    private WorkspaceSession session;
    private LetterheadPictures pictures;
    private String body;

    @BeforeEach
    void open() {
        session = Workspaces.create(folder.resolve("uji.rembuk"));
        pictures = session.letterheadPictures();
        body = session.organisations().organisations().get(0).id();
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void aSideHasOnePictureAndUndoBringsTheOldOneBack() {
        session.organisations().changeLetterhead(body, "PEMERINTAH", kop -> kop);
        pictures.put(body, Side.LEFT, PNG, " Lambang daerah ");
        pictures.put(body, Side.RIGHT, JPEG, "Logo mitra");
        pictures.put(body, Side.LEFT, JPEG, "Lambang baru");
        assertThat(images()).extracting(LetterheadImage::side).containsExactlyInAnyOrder(Side.LEFT, Side.RIGHT);
        session.edits().undo();
        assertThat(images())
                .contains(new LetterheadImage(PNG.sha256(), "image/png", "Lambang daerah", Side.LEFT))
                .hasSize(2);
        assertThat(pictures.bytes(PNG.sha256())).hasValue(PNG);
        pictures.remove(body, Side.LEFT);
        assertThat(images()).extracting(LetterheadImage::side).containsExactly(Side.RIGHT);
        session.edits().undo();
        assertThat(pictures.bytes(images().get(1).fileHash())).isPresent();
    }

    @Test
    void aPictureNeedsWordsAKopAndTheRightKind() {
        assertThat(code(PNG, "Lambang")).isEqualTo("letterhead.gone");
        session.organisations().changeLetterhead(body, "PEMERINTAH", kop -> kop);
        assertThat(code(PNG, " ")).isEqualTo("letterhead.alternative-text");
        assertThat(code(PNG, "a".repeat(201))).isEqualTo("letterhead.alternative-text");
        assertThat(code(Papers.bytes("%PDF-1.7"), "Lambang")).isEqualTo("letterhead.picture-type");
        assertThat(code(PNG, "6306012001900001")).isEqualTo("personal.nik");
        assertThat(images()).isEmpty();
    }

    private String code(Bytes picture, String text) {
        return refused(() -> pictures.put(body, Side.LEFT, picture, text)).code();
    }

    private List<LetterheadImage> images() {
        return session.organisations().letterhead(body).orElseThrow().images();
    }
}
