using TypedCorpus.Generator.CitationKeys;
using TypedCorpus.Generator.Models;

namespace Generator.Tests.CitationKeys;

/// <summary>The markers and modifiers of a pattern for citation keys, by the examples of JabRef where it has some.</summary>
public sealed class KeyPatternTests
{
    private static readonly PersonModel Newton = new("Newton", "Isaac");
    private static readonly PersonModel Maxwell = new("Maxwell", "James");
    private static readonly PersonModel Einstein = new("Einstein", "Albert");
    private static readonly PersonModel Bohr = new("Bohr", "N.");
    private static readonly PersonModel Others = new("others", IsLiteral: true);

    private static readonly BibliographyModel Journal = new()
    {
        EntryType = "article",
        Authors = new([Newton, Maxwell]),
        Year = 2007,
        Month = 3,
        Venue = "Journal of Fish Biology",
        Volume = "30",
        Issue = "4",
        Pages = "L73\u201397",
        Publisher = "Wiley & Sons",
        Doi = "10.1145/3292500",
        ArxivId = "1706.03762",
        Keywords = new(["neural nets", "C++"]),
        Fields = new([new("editor", "Guyon, Isabelle and {NeurIPS Foundation}"), new("date", "2007-03-09"), new("school", "MIT")]),
    };

    [Theory]
    [InlineData("[auth]", "Newton", "Newton", "Newton", "Newton", "Newton")]
    [InlineData("[auth.etal]", "Newton", "Newton.Maxwell", "Newton.etal", "Newton.etal", "Newton.etal")]
    [InlineData("[authEtAl]", "Newton", "NewtonMaxwell", "NewtonEtAl", "NewtonEtAl", "NewtonEtAl")]
    [InlineData("[auth.auth.ea]", "Newton", "Newton.Maxwell", "Newton.Maxwell.ea", "Newton.Maxwell.ea", "Newton.ea")]
    [InlineData("[authors]", "Newton", "NewtonMaxwell", "NewtonMaxwellEinstein", "NewtonMaxwellEinsteinBohr", "Newton")]
    [InlineData("[authors2]", "Newton", "NewtonMaxwell", "NewtonMaxwellEtAl", "NewtonMaxwellEtAl", "NewtonEtAl")]
    [InlineData("[authshort]", "Newton", "NM", "NME", "NME+", "Newton")]
    [InlineData("[authIni4]", "Newt", "NeMa", "NeME", "NMEB", "Newt")]
    [InlineData("[authorIni]", "Newto", "NewtoM", "NewtoME", "NewtoMEB", "Newto")]
    [InlineData("[authorLast]", "Newton", "Maxwell", "Einstein", "Bohr", "Newton")]
    [InlineData("[authForeIni][authorLastForeIni]", "II", "IJ", "IA", "IN", "II")]
    [InlineData("[auth3]", "New", "New", "New", "New", "New")]
    [InlineData("[auth3_2]", null, "Max", "Max", "Max", null)]
    [InlineData("[authorsAlpha]", "New", "NM", "NME", "NMEB", "New+")]
    public void Authors(string pattern, string? one, string? two, string? three, string? four, string? others)
    {
        Assert.Equal(one, Key(pattern, "T", By(Newton)));
        Assert.Equal(two, Key(pattern, "T", By(Newton, Maxwell)));
        Assert.Equal(three, Key(pattern, "T", By(Newton, Maxwell, Einstein)));
        Assert.Equal(four, Key(pattern, "T", By(Newton, Maxwell, Einstein, Bohr)));
        Assert.Equal(others, Key(pattern, "T", By(Newton, Others)));
        Assert.Null(Key(pattern, "T", new()));
        string editors = pattern.Replace("author", "editor", StringComparison.Ordinal).Replace("auth", "edtr", StringComparison.Ordinal);
        Assert.Equal(two, KeyPatternParser.Parse(editors, out _)!.KeyOf(new("T", new(), [Newton, Maxwell])));
    }

    [Theory]
    [InlineData("van der Aalst", false, "[auth]", "Aalst")]
    [InlineData("van der Aalst", false, "[authFirstFull]", "vanderAalst")]
    [InlineData("van der Aalst", false, "[authorsAlpha]", "vdAal")]
    [InlineData("García Márquez", false, "[auth]", "GarciaMarquez")]
    [InlineData("García Márquez", false, "[auth8]", "GarciaMa")]
    [InlineData("Müller-Ørsted", false, "[auth]", "MullerOrsted")]
    [InlineData("O'Neil", false, "[auth]", "ONeil")]
    [InlineData("Weiß", false, "[auth:upper]", "WEISS")]
    [InlineData("王", false, "[auth]", "王")]
    [InlineData("bell hooks", false, "[auth]", "hooks")]
    [InlineData("Google Brain", true, "[auth]", "GoogleBrain")]
    [InlineData("The Attributed Graph Grammar System", true, "[auth]", "AGGS")]
    [InlineData("The ATLAS Collaboration", true, "[auth]", "ATLASCollaboration")]
    [InlineData("OpenAI", true, "[auth]", "OpenAI")]
    public void A_last_name(string family, bool isGroup, string pattern, string key) =>
        Assert.Equal(key, Key(pattern, "T", By(new PersonModel(family, isGroup ? null : "A.", IsLiteral: isGroup))));

    [Theory]
    [InlineData("[title]", "AnAwesomePaperonJabRef")]
    [InlineData("[fulltitle]", "AnawesomepaperonJabRef")]
    [InlineData("[TITLE]", "AnawesomepaperonJabRef")]
    [InlineData("[camel]", "AnAwesomePaperOnJabRef")]
    [InlineData("[shorttitle]", "awesomepaperJabRef")]
    [InlineData("[shorttitle2]", "awesomepaper")]
    [InlineData("[shorttitleINI]", "Aap")]
    [InlineData("[veryshorttitle]", "awesome")]
    [InlineData("[veryshorttitle2]", "awesomepaper")]
    [InlineData("[title:abbr]", "AAPoJ")]
    [InlineData("[camel:lower]", "anawesomepaperonjabref")]
    [InlineData("[fulltitle:capitalize]", "AnAwesomePaperOnJabref")]
    [InlineData("[fulltitle:titlecase]", "AnAwesomePaperonJabref")]
    [InlineData("[fulltitle:title_case]", "AnAwesomePaperonJabref")]
    [InlineData("[fulltitle:sentencecase]", "Anawesomepaperonjabref")]
    [InlineData("[fulltitle:truncate3]", "An")]
    [InlineData("[fulltitle:truncate4:upper]", "ANA")]
    [InlineData("[fulltitle:substring=4,7]", "awesome")]
    [InlineData("[fulltitle:substring=21]", "JabRef")]
    [InlineData("[fulltitle:substring=99]", null)]
    [InlineData("[fulltitle:select=2,2]", "awesomepaper")]
    [InlineData("[fulltitle:skipwords:capitalize]", "AwesomePaperJabref")]
    public void The_title(string pattern, string? key) => Assert.Equal(key, Key(pattern, "An awesome paper on JabRef", new()));

    [Theory]
    [InlineData("BERT: Pre-training of Deep Models", "[veryshorttitle:lower]", "bert")]
    [InlineData("BERT: Pre-training of Deep Models", "[camel]", "BERTPreTrainingOfDeepModels")]
    [InlineData("On the “Nyström” method", "[shorttitle]", "Nystrommethod")]
    [InlineData("Don't stop", "[veryshorttitle]", "Dont")]
    [InlineData("深度学习", "[veryshorttitle]", "深度学习")]
    [InlineData("The of", "[veryshorttitle]", null)]
    [InlineData("???", "[title]", null)]
    public void Words_of_a_title(string title, string pattern, string? key) => Assert.Equal(key, Key(pattern, title, new()));

    [Theory]
    [InlineData("[auth:lower][year]", "newton2007")]
    [InlineData("[auth]_[shortyear]", "Newton_07")]
    [InlineData("key:[auth]-[year]", "key:Newton-2007")]
    [InlineData("[year][month][day]", "2007March9")]
    [InlineData("[month:truncate3:lower]", "mar")]
    [InlineData("[date]", "20070309")]
    [InlineData("[journal:abbr]", "JoFB")]
    [InlineData("[JOURNAL:abbr]", "JoFB")]
    [InlineData("[volume].[number].[issue]", "30.4.4")]
    [InlineData("[firstpage]-[lastpage]", "73-97")]
    [InlineData("[pageprefix]", "L")]
    [InlineData("[publisher]", "WileySons")]
    [InlineData("[doi]", "10.1145/3292500")]
    [InlineData("[eprint]", "1706.03762")]
    [InlineData("[doi:alphanum]", "1011453292500")]
    [InlineData("[keyword1]", "neuralnets")]
    [InlineData("[keyword3]", null)]
    [InlineData("[keywords1]", "neuralnets")]
    [InlineData("[keywords]", "neuralnetsC++")]
    [InlineData("[entrytype]", "article")]
    [InlineData("[edtr]", "Guyon")]
    [InlineData("[school]", "MIT")]
    [InlineData("[author]", "IsaacNewtonandJamesMaxwell")]
    [InlineData("[edition]", null)]
    [InlineData("[edition:(1)]", "1")]
    [InlineData("[edition:([year]ed)]", "2007ed")]
    [InlineData("[edition:(x):upper]", "X")]
    [InlineData("[year:(none)]", "2007")]
    [InlineData(@"\[[year]\]", "[2007]")]
    public void A_bibliography(string pattern, string? key) => Assert.Equal(key, Key(pattern, "T", Journal));

    [Fact]
    public void Editors_stand_in_for_authors()
    {
        BibliographyModel edited = Journal with { Authors = default };
        Assert.Equal("Guyon", Key("[auth]", "T", edited));
        Assert.Equal("GuyonNeurIPSFoundation", Key("[authors]", "T", edited));
        Assert.Null(Key("[pureauth]", "T", edited));
        Assert.Equal("Newton", Key("[pureauth]", "T", Journal));
    }

    [Theory]
    [InlineData("[autor]", 1, 5, "there is no marker '[autor]'; did you mean '[author]'?")]
    [InlineData("[Auth]", 1, 4, "there is no marker '[Auth]'; did you mean '[auth]'?")]
    [InlineData("[year][auther3]", 7, 7, "there is no marker '[auther3]'; did you mean '[authors]'?")]
    [InlineData("[nothinglikeit]", 1, 13, "there is no marker '[nothinglikeit]'")]
    [InlineData("[]", 1, 0, "there is no marker '[]'")]
    [InlineData("[auth:lowr]", 6, 4, "there is no modifier ':lowr'; did you mean ':lower'?")]
    [InlineData("[auth:truncate]", 6, 8, "there is no modifier ':truncate'; did you mean ':truncateN'?")]
    [InlineData("[auth:regex(\"a\", \"b\")]", 6, 15, "there is no modifier ':regex(\"a\", \"b\")'")]
    [InlineData("[auth0]", 5, 1, "authors, words and characters are counted from 1")]
    [InlineData("[year][auth3_0]", 13, 1, "authors, words and characters are counted from 1")]
    [InlineData("[title:select=00,2]", 14, 2, "authors, words and characters are counted from 1")]
    [InlineData("[auth", 0, 1, "'[' is not closed")]
    [InlineData("[auth][", 6, 1, "'[' is not closed")]
    [InlineData("[auth:lower", 0, 1, "'[' is not closed")]
    [InlineData("[auth:(x]", 8, 1, "']' closes no bracket")]
    [InlineData("[auth:(x", 6, 1, "'(' is not closed")]
    [InlineData("[auth]]", 6, 1, "']' closes no bracket")]
    [InlineData("[auth] [year]", 6, 1, "a citation key cannot contain ' '")]
    [InlineData("{[auth]}", 0, 1, "a citation key cannot contain '{'")]
    [InlineData("[auth99999]", 5, 5, "the number is too large")]
    [InlineData("key", 0, 3, "it has no part in brackets, such as [auth]")]
    [InlineData("auth.lower + year", 10, 1, "a citation key cannot contain ' '")]
    public void A_mistake_has_its_place(string pattern, int start, int length, string reason)
    {
        Assert.Null(KeyPatternParser.Parse(pattern, out KeyPatternError? error));
        Assert.Equal((start, length), (error!.Start, error.Length));
        Assert.StartsWith(reason, error.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Parentheses_have_a_depth()
    {
        Assert.Null(KeyPatternParser.Parse(Nested(9), out KeyPatternError? error));
        Assert.Equal("parentheses are nested too deeply", error!.Reason);
        Assert.Equal("x", Key(Nested(8), "T", new()));

        static string Nested(int depth) => depth == 0 ? "x" : $"[year:({Nested(depth - 1)})]";
    }

    [Fact]
    public void A_key_is_short_whatever_the_title_is()
    {
        string key = Key("[title]", string.Concat(Enumerable.Repeat("𝐀𠮷", 500)), new())!;
        Assert.InRange(key.Length, 100, 120);
        Assert.False(char.IsHighSurrogate(key[^1]));
    }

    private static BibliographyModel By(params PersonModel[] people) => new() { Authors = new(people) };

    private static string? Key(string pattern, string title, BibliographyModel bibliography)
    {
        KeyPattern? parsed = KeyPatternParser.Parse(pattern, out KeyPatternError? error);
        Assert.Null(error);
        PersonModel[] editors = bibliography.Fields.Count == 0 ? [] : [new("Guyon", "Isabelle"), new("NeurIPS Foundation", IsLiteral: true)];
        return parsed!.KeyOf(new(title, bibliography, editors));
    }
}
