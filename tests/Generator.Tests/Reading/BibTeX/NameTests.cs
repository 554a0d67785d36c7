namespace Generator.Tests.Reading.BibTeX;

/// <summary>Names as "Tame the BeaST" (section 11) and btxdoc (section 4) split them: family | given | suffix.</summary>
public sealed class NameTests
{
    [Theory]
    // First von Last.
    [InlineData("AA BB", "BB | AA | -")]
    [InlineData("AA", "AA | - | -")]
    [InlineData("AA bb", "bb | AA | -")]
    [InlineData("aa", "aa | - | -")]
    [InlineData("AA bb CC", "bb CC | AA | -")]
    [InlineData("AA bb CC dd EE", "bb CC dd EE | AA | -")]
    [InlineData("AA 1B cc dd", "cc dd | AA 1B | -")]
    [InlineData("AA 1b cc dd", "1b cc dd | AA | -")]
    [InlineData("AA {b}B cc dd", "cc dd | AA bB | -")]
    [InlineData("AA {bb} cc DD", "cc DD | AA bb | -")]
    [InlineData("AA bb {cc} DD", "bb cc DD | AA | -")]
    [InlineData("AA {B\\'e}X CC", "CC | AA BéX | -")]
    [InlineData("AA {b\\'E}x CC", "bÉx CC | AA | -")]
    [InlineData("Charles Louis Xavier Joseph de la Vall{\\'e}e Poussin", "de la Vallée Poussin | Charles Louis Xavier Joseph | -")]
    [InlineData("Ludwig van Beethoven", "van Beethoven | Ludwig | -")]
    [InlineData("Per Brinch Hansen", "Hansen | Per Brinch | -")]
    [InlineData("jean de la fontaine", "jean de la fontaine | - | -")]
    [InlineData("Li Fei-Fei", "Fei-Fei | Li | -")]
    [InlineData("Donald~E. Knuth", "Knuth | Donald E. | -")]
    // von Last, First and von Last, Jr, First.
    [InlineData("bb CC, AA", "bb CC | AA | -")]
    [InlineData("bb, AA", "bb | AA | -")]
    [InlineData("BB,", "BB | - | -")]
    [InlineData("Brinch Hansen, Per", "Brinch Hansen | Per | -")]
    [InlineData("{Brinch Hansen}, Per", "Brinch Hansen | Per | -")]
    [InlineData("bb CC,XX, AA", "bb CC | AA | XX")]
    [InlineData("BB,, AA", "BB | AA | -")]
    [InlineData("Ford, Jr., Henry", "Ford | Henry | Jr.")]
    [InlineData("{Steele Jr.}, Guy L.", "Steele Jr. | Guy L. | -")]
    [InlineData("de la Fontaine, Jean", "de la Fontaine | Jean | -")]
    // Accents in front of a word in lower or upper case.
    [InlineData("Jos {\\'e}t Alv", "ét Alv | Jos | -")]
    [InlineData("Jos {\\'E}t Alv", "Alv | Jos Ét | -")]
    [InlineData("Jos \\'{e}t Alv", "ét Alv | Jos | -")]
    [InlineData("Jos {\\~n}t Alv", "ñt Alv | Jos | -")]
    [InlineData("Jos \\~Nt Alv", "Alv | Jos Ñt | -")]
    [InlineData("Jos {\\oe}t Alv", "œt Alv | Jos | -")]
    [InlineData("Jos {\\OE}t Alv", "Alv | Jos Œt | -")]
    [InlineData("Jos \\aa{} Alv Bo", "å Alv Bo | Jos | -")]
    [InlineData("Jos {\\relax Ch}a Alv", "Alv | Jos Cha | -")]
    [InlineData("Jos ét Alv", "ét Alv | Jos | -")]
    [InlineData("Jos Éa Alv", "Alv | Jos Éa | -")]
    [InlineData("Jos ßa Alv", "ßa Alv | Jos | -")]
    [InlineData("Jos \u02BBAu Alv", "Alv | Jos \u02BBAu | -")]
    // Groups.
    [InlineData("{The ATLAS Collaboration}", "{The ATLAS Collaboration}")]
    [InlineData("{Barnes and Noble, Inc.}", "{Barnes and Noble, Inc.}")]
    [InlineData("{\\'E}cole {Normale}", "Normale | École | -")]
    // BibLaTeX's long form.
    [InlineData("given=Hans, family=Harman, prefix=von, suffix=Jr", "von Harman | Hans | Jr")]
    [InlineData("family=Kempis, given={Thomas}", "Kempis | Thomas | -")]
    [InlineData("id=k, family=Kempis, family-i=K, given=Thomas, given-i=T", "Kempis | Thomas | -")]
    [InlineData("useprefix=true, prefix=von, prefix-i=v, family=Harman, suffix=Jr, suffix-i=J", "von Harman | - | Jr")]
    [InlineData("family=Kempis, born=1380", "family=Kempis | born=1380 | -")]
    public void One_name(string name, string expected) => Assert.Equal([expected], Names(name));

    [Theory]
    [InlineData("A B and C D", "B | A | -;D | C | -")]
    [InlineData("A B AND C D", "B | A | -;D | C | -")]
    [InlineData("A B\n   and\tC D", "B | A | -;D | C | -")]
    [InlineData("A B\r\nand\r\nC D", "B | A | -;D | C | -")]
    [InlineData("{A and B} and {C} D", "{A and B};D | C | -")]
    [InlineData("Anders Andersson and Sandy Andy", "Andersson | Anders | -;Andy | Sandy | -")]
    [InlineData("A B and others", "B | A | -;{others}")]
    [InlineData("and A B and and", "B | A | -")]
    [InlineData("A B and {\\'E}. de C", "B | A | -;de C | É. | -")]
    // Semicolons for "and".
    [InlineData("Roe, Jane; Berg, Ivo", "Roe | Jane | -;Berg | Ivo | -")]
    [InlineData("Jane Roe;Ivo van Berg; and Ann Lee", "Roe | Jane | -;van Berg | Ivo | -;Lee | Ann | -")]
    [InlineData("Roe, Ren&eacute;; &aacute; Berg, Iv{\\&}{\\#}248;", "Roe | René | -;á Berg | Ivø | -")]
    [InlineData("{Roe; Berg} and Ann Lee", "{Roe; Berg};Lee | Ann | -")]
    [InlineData("Roe, Jane (Dept. 5; 12345 Town)", "Roe | Jane (Dept. 5; 12345 Town) | -")]
    [InlineData("Jane Roe &amp; Ivo Berg and Barnes {\\&}amp; Noble", "Berg | Jane Roe & Ivo | -;Noble | Barnes & | -")]
    [InlineData("O&#39;Neil, Sean; D&rsquo;Souza, Ana", "O'Neil | Sean | -;D\u2019Souza | Ana | -")]
    [InlineData("Jane&nbsp;Roe; Berg &#40;Oslo&#41;, Ivo", "Roe | Jane | -;Berg (Oslo) | Ivo | -")]
    [InlineData("{Barnes &amp; Noble}", "{Barnes & Noble}")]
    // The command that sets "and".
    [InlineData(
        "Jane Roe \\and Ivo Berg\\ and Ann Lee and {Roe $a\\ and b_c$}",
        "Roe | Jane | -;Berg | Ivo | -;Lee | Ann | -;{Roe $a\\ and b_c$}")]
    // DBLP numbers namesakes.
    [InlineData("Jane Roe 0001 and Ivo Berg 0012", "Roe | Jane | -;Berg | Ivo | -")]
    [InlineData("Roe 0001, Jane and Berg, Ivo 0002", "Roe | Jane | -;Berg | Ivo | -")]
    [InlineData("Class of 2019 and {Team 0001} and 0001", "of 2019 | Class | -;{Team 0001};0001 | - | -")]
    [InlineData("", "")]
    [InlineData("{}", "")]
    public void A_list_of_names(string names, string expected) =>
        Assert.Equal(expected, string.Join(';', Names(names)));

    private static IEnumerable<string> Names(string names) => Bib.Of($"author = {{{names}}}").Authors.Select(Bib.Name);
}
