using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace Generator.Tests.Citations;

/// <summary>Generates papers of all types, with every character in their texts that has a meaning in one of the formats.</summary>
/// <param name="isText">Whether the format can represent a text; null if it can represent all.</param>
/// <param name="people">The people whom the format can represent.</param>
internal sealed class CitedPapers(Func<string, bool>? isText, Gen<PersonModel> people)
{
    private static readonly string[] Pieces =
    [
        "a", "b", "Word", "BERT", "iPhone", "T5", "C", "A", " ", " ", " ", "{", "}", "\\", "$", "$x_1$", "$L$", "$\\Delta$", "$$y$$",
        "\\(X\\)", "$\\{$", "&", "%", "#", "_", "~", "^", "-", "--", "---", "`", "``", "'", "''", "\"", "é", "ß", "日本", "𝒜", "e\u0301", ",",
        ";", " and ", "@misc{k,", "https://x.org/a_b~c--d#e%20&f", "www.x.org/~u", "\\alpha", "\\'e", "\\_", "1", "5", "<i>", "<", ">", "*",
        "[", "](", ")", "=", "/", ".", ":", "!", "?", "ER  - ", "–", "—", "“", "\\url{x}", "\\o", "{\\o}",
    ];

    public static readonly string[] Types = [.. EntryTypes.Rows.Select(row => row[0]).Distinct()];

    /// <summary>Usual and unusual names.</summary>
    public static Gen<PersonModel> AllPeople { get; } = Gen.OneOf(
        Gen.Elements(
            new PersonModel("Vaswani", "Ashish"), new("van der Berg", "A. B."), new("King", "Martin Luther", "Jr."), new("Plato"),
            new("The ATLAS Collaboration", IsLiteral: true), new("Barnes and Noble, Inc.", IsLiteral: true), PersonNames.Others,
            new("others"), new("Others", IsLiteral: true), new("and", "And"), new("de la Fontaine"), new("Smith, Inc", "a=b"),
            new("family=x", "given=y"), new("O'Neil", "Seán", "III")),
        from family in Texts(null)
        from given in Texts(null).OrNull()
        from suffix in Texts(null).OrNull()
        from isLiteral in Gen.Elements(true, false)
        select isLiteral ? new PersonModel(family, IsLiteral: true) : new(family, given, suffix));

    /// <summary>Names that every format reads in the same way.</summary>
    public static Gen<PersonModel> PlainPeople { get; } = Gen.Elements(
        new PersonModel("Vaswani", "Ashish"), new("van der Berg", "A. B."), new("King", "Martin Luther", "Jr."),
        new("The ATLAS Collaboration", IsLiteral: true), new("OpenAI", IsLiteral: true), new("O'Neil", "Seán", "III"),
        new("Google Brain", IsLiteral: true), new("Barnes and Noble, Inc.", IsLiteral: true), new("de la Fontaine"),
        new("King", Suffix: "Jr."));

    /// <summary>The same, and the sign for those whom a list omits.</summary>
    public static Gen<PersonModel> PlainPeopleAndOthers { get; } = Gen.Frequency((5, PlainPeople), (1, Gen.Constant(PersonNames.Others)));

    public Arbitrary<CitedPaper> Make() => Papers().ToArbitrary();

    private Gen<CitedPaper> Papers() =>
        from title in Texts(isText)
        from @abstract in Texts(isText).OrNull()
        from bibliography in Bibliographies()
        select new CitedPaper(title, @abstract, bibliography);

    private Gen<BibliographyModel> Bibliographies() =>
        from type in Gen.Elements(Types)
        from key in Gen.Elements("vaswani2017", "a:b/c-1.2_3", "müller99", "x@y")
        from authors in people.ArrayOf()
        from date in Gen.Elements("", "2017", "0065", "0987-06", "2017-06", "2017-06-12", "2017-06-12/2017-07-01", "2016/2017", "2017-21")
        from texts in Texts(isText).OrNull().ArrayOf(5)
        from pages in Gen.Elements(null, "7", "5998–6008", "1–4, 7–9", "e12", "S1–S9")
        from doi in Gen.Elements(null, "10.1145/3292500.3330701", "10.1002/(SICI)1097(199306)44:5<243::AID_1>3.0.CO;2-R", "10.1000/a%b#c&d", "10.1000/a\\b{c}")
        from arxiv in Gen.Elements(null, "1706.03762", "hep-th/9901001")
        from url in Gen.Elements(null, "https://example.org/a_b?c=d&e=%20f#g~h", "http://x.org/~u/(1).html")
        from pdf in Gen.Elements(null, "https://example.org/p.pdf")
        from keywords in Gen.SubListOf("attention", "C++ & Co", "50 % off", "été", "gates, long")
        from categories in Gen.SubListOf("cs.CL", "cs.LG", "stat.ML")
        from language in Gen.Elements(null, "english")
        from fields in Fields(type)
        select new BibliographyModel
        {
            Key = key,
            EntryType = type,
            Authors = new(authors),
            Year = date.Length == 0 ? null : int.Parse(date[..4], CultureInfo.InvariantCulture),
            Month = date.Length >= 7 && date[4] == '-' && date != "2017-21" ? 6 : null,
            Venue = texts[0],
            Volume = texts[1],
            Issue = texts[2],
            Pages = pages,
            Publisher = texts[3],
            Doi = doi,
            ArxivId = arxiv,
            Url = url,
            PdfUrl = pdf,
            Keywords = new([.. keywords]),
            Categories = new([.. categories]),
            Language = language,
            Note = texts[4],
            Fields = new(date.Length > 7 || date == "2017-21" ? [.. fields, new("date", date)] : fields),
        };

    /// <summary>Fields with different names, and values as the readers give them.</summary>
    private Gen<FieldModel[]> Fields(string type)
    {
        bool hasOwnNumber = type is "techreport" or "report" or "patent" or "manual";
        // An address in howpublished is that of the paper, be it in mathematics.
        Gen<string> values = Texts(text => !text.Contains("\\url", StringComparison.Ordinal) && isText?.Invoke(text) != false);
        return
            from names in Gen.SubListOf("location", "annotation", "chapter", "edition", "howpublished", "series", "shorttitle", "type", "myfield", "school")
            from editors in PlainPeople.NonEmptyListOf()
            from texts in values.ArrayOf(names.Count)
            from others in Gen.SubListOf(
                new FieldModel("editor", PersonNames.Write(editors)),
                new("isbn", "978-0-262-03384-8"),
                new("issn", "1234-5678"),
                new("urldate", "2020-01-02"),
                new("eventdate", "2020-01"),
                new("file", ":C\\:\\\\papers\\\\a_b{\\_}.pdf:PDF"),
                new(hasOwnNumber ? "number" : "volumes", "12"))
            select names.Select((name, i) => new FieldModel(name, texts[i])).Concat(others).ToArray();
    }

    /// <summary>Text with its white space folded, as every reader gives it.</summary>
    private static Gen<string> Texts(Func<string, bool>? isText) => Gen.Elements(Pieces).NonEmptyListOf()
        .Select(pieces => WhiteSpace.Fold(string.Concat(pieces)))
        .Where(text => text.Length > 0 && isText?.Invoke(text) != false);
}
