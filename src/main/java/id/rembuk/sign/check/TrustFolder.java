package id.rembuk.sign.check;

import id.rembuk.domain.Bytes;
import id.rembuk.domain.UserError;
import id.rembuk.domain.authenticity.TrustedIssuer;
import id.rembuk.usecase.port.TrustStore;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Keeps trusted issuers as certificate files in one folder; the ending says whether one is the root of a PSrE. */
public final class TrustFolder implements TrustStore {
    private static final String ISSUER = ".cer";
    private static final String PSRE_ROOT = ".psre.cer";

    private final Path folder;

    public TrustFolder(Path folder) {
        this.folder = folder;
    }

    @Override
    public List<TrustedIssuer> issuers() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<TrustedIssuer> issuers = new ArrayList<>();
            for (Path file :
                    files.filter(each -> each.toString().endsWith(ISSUER)).toList()) {
                read(file, issuers);
            }
            issuers.sort(Comparator.comparing(TrustedIssuer::name));
            return List.copyOf(issuers);
        } catch (IOException e) {
            throw new UserError(e, "verify.trust-folder");
        }
    }

    @Override
    public void add(TrustedIssuer issuer) {
        String name = issuer.certificate().sha256();
        Path target = folder.resolve(name + (issuer.psreRoot() ? PSRE_ROOT : ISSUER));
        Path half = folder.resolve(name + ".part");
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(
                    half, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING, StandardOpenOption.WRITE)) {
                channel.write(issuer.certificate().buffer());
                channel.force(true);
            }
            Files.move(half, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(folder.resolve(name + (issuer.psreRoot() ? ISSUER : PSRE_ROOT)));
        } catch (IOException e) {
            throw new UserError(e, "verify.trust-folder");
        }
    }

    @Override
    public void remove(TrustedIssuer issuer) {
        String name = issuer.certificate().sha256();
        try {
            Files.deleteIfExists(folder.resolve(name + ISSUER));
            Files.deleteIfExists(folder.resolve(name + PSRE_ROOT));
        } catch (IOException e) {
            throw new UserError(e, "verify.trust-folder");
        }
    }

    /** A file that is no certificate is trusted by nobody. */
    private static void read(Path file, List<TrustedIssuer> issuers) throws IOException {
        try {
            Bytes content = Bytes.of(Files.readAllBytes(file));
            boolean psre = file.toString().endsWith(PSRE_ROOT);
            issuers.add(Certificates.issuer(content, psre));
        } catch (UserError e) {
            if (!e.code().equals("verify.not-certificate")) {
                throw e;
            }
        }
    }
}
