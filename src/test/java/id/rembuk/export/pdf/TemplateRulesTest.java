package id.rembuk.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rembuk.domain.UserError;
import id.rembuk.domain.document.DocumentKind;
import id.rembuk.domain.document.PaperTemplate;
import id.rembuk.support.PrintedPapers;
import id.rembuk.usecase.port.PaperPrinter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class TemplateRulesTest {
    private static final PaperPrinter PRINTER = PrintedPapers.printer();
    private static final String END = "\n<tanda-tangan></tanda-tangan>";

    @ParameterizedTest
    @EnumSource
    void the_shipped_templates_are_accepted(DocumentKind kind) {
        PRINTER.check(PRINTER.shipped(kind));
    }

    @Test
    void a_changed_template_is_accepted() {
        PRINTER.check(new PaperTemplate(
                "t",
                DocumentKind.PERNYATAAN_KOMITMEN,
                "<h1>KOMITMEN {{kabupatenKapital}}</h1>\n<!-- catatan -->\n<ol>{{#komitmen}}<li value=\"{{nomor}}\">"
                        + "{{teks}}<br>{{bukti}}</li>{{/komitmen}}</ol>" + END,
                "/* besar */ h1 { font-size: 14pt; }\nli { margin: 0 }"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<h1>a</h1>N<p>{{{nomor}}}</p>|2|dua kurung kurawal",
                "<h1>a</h1>N<p>{{&nomor}}</p>|2|dua kurung kurawal",
                "<h1>a</h1>N<p>{{>lain}}</p>|2|{{> tidak boleh",
                "<h1>a</h1>N{{=<% %>=}}|2|{{= tidak boleh",
                "<h1>a</h1>NN<p>{{nomer}}</p>|3|nilai nomer tidak dikenal",
                "<h1>a</h1>N<p>{{nomor.class}}</p>|2|nilai nomor.class tidak dikenal",
                "<h1>a</h1>N<p>{{nomor</p>|2|kurung kurawal tidak ditutup",
                "<h1>a</h1>N{{#komitmen}}N<p>x</p>|2|{{#komitmen}} tidak ditutup",
                "<h1>a</h1>N{{/komitmen}}|2|{{/komitmen}} tidak menutup",
                "<h1>a</h1>N<p>{{#komitmen}}x</p>{{/komitmen}}|2|tag yang berbeda",
                "<h1>a</h1>NN<div><p>x</div>|3|</div> tidak menutup",
                "<h1>a</h1>N<div>Nx|2|<div> tidak ditutup",
                "<h1>a</h1>N<p>1 < 2</p>|2|tanda <",
                "<h1>a</h1>N<img src=\"http://contoh.invalid/a.png\">|2|<img> tidak boleh",
                "<h1>a</h1>N<script>x</script>|2|<script> tidak boleh",
                "<h1>a</h1>N<p style=\"background:url(file:///etc/passwd)\">x</p>|2|tidak boleh",
                "<h1>a</h1>N<p onclick=x>y</p>|2|onclick=x tidak boleh",
                "<h1>a</h1>N<div>N<kop></kop></div>|3|<kop> harus berdiri sendiri",
                "<p>tanpa judul</p>|1|judul dimulai",
                "<h1>a</h1>N<h3>b</h3>|2|judul dimulai"
            })
    void a_mistake_in_the_html_is_refused_with_line_and_reason(String html, String line, String reason) {
        assertRefused(html.replace('N', '\n') + END, "p { margin: 0; }", "baris " + line + " berkas HTML", reason);
    }

    @Test
    void the_place_of_the_signatures_stands_exactly_once() {
        assertRefused("<h1>a</h1>", "", "baris 1 berkas HTML", "harus ada satu kali");
        assertRefused("<h1>a</h1>" + END + END, "", "baris 3 berkas HTML", "hanya boleh sekali");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "@import 'http://contoh.invalid/a.css';|1|@import tidak boleh",
                "p { margin: 0; }N@font-face { src: url(x) }|2|@font-face tidak boleh",
                "p {N background: url(data:image/png;base64,x); }|2|url( tidak boleh",
                "p { margin: 0;N|2|tidak berpasangan",
                "p { margin: 0; }N}|2|tidak berpasangan",
                "p {N margin 0;N}|2|\"margin 0\" bukan bentuk",
                "</style><script>x|1|< tidak boleh"
            })
    void a_mistake_in_the_style_is_refused_with_line_and_reason(String css, String line, String reason) {
        assertRefused("<h1>a</h1>" + END, css.replace('N', '\n'), "baris " + line + " berkas CSS", reason);
    }

    private static void assertRefused(String html, String css, String line, String reason) {
        PaperTemplate template = new PaperTemplate("t", DocumentKind.BERITA_ACARA, html, css);

        assertThatThrownBy(() -> PRINTER.check(template)).isInstanceOfSatisfying(UserError.class, error -> {
            assertThat(error.code()).isEqualTo("paper.template");
            assertThat(error.arguments().get(0)).isEqualTo(line);
            assertThat(error.arguments().get(1)).asString().contains(reason);
        });
    }
}
