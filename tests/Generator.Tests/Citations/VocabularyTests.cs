using TypedCorpus;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Text;

namespace Generator.Tests.Citations;

/// <summary>Every row of every table of the vocabulary is read and written: what one side writes, the other reads.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void Every_type_is_written_and_read_back() => Assert.All(EntryTypes.Rows, row =>
    {
        string type = row[0];
        Paper paper = Samples.Of("T", new() { EntryType = type }).Open();
        Assert.Equal(type, Read("a.bib", paper.ToBibTeX()).EntryType);
        Assert.Equal(type, Read("a.json", $"[{paper.ToCslJson()}]").EntryType);
        Assert.Equal(EntryTypes.FromRis(EntryTypes.ToRis(type)), Read("a.ris", paper.ToRis()).EntryType);
    });

    [Fact]
    public void Every_type_of_a_format_stays_one_of_its_type() => Assert.All(EntryTypes.Rows, row =>
    {
        Assert.Equal(FirstOf(EntryTypes.Rows, 1, row[1])[0], EntryTypes.FromCsl(row[1]));
        Assert.Equal(FirstOf(EntryTypes.Rows, 2, row[2])[0], EntryTypes.FromRis(row[2].ToLowerInvariant()));
        Assert.Equal(FirstOf(EntryTypes.Rows, 0, row[0])[1], EntryTypes.ToCsl(row[0].ToUpperInvariant()));
        Assert.Equal(FirstOf(EntryTypes.Rows, 0, row[0])[2], EntryTypes.ToRis(row[0]));
        Assert.True(EntryTypes.IsCsl(row[1]) && !EntryTypes.IsCsl(row[1].ToUpperInvariant()));
        Assert.True(EntryTypes.StartsWithOne(row[0] + "key,") && !EntryTypes.IsCommand(row[0]));
    });

    [Theory]
    [InlineData("InProceedings", "booktitle", "number")]
    [InlineData("TECHREPORT", "journal", "issue")]
    public void The_case_of_a_type_means_nothing(string type, string venue, string issue) => Assert.Contains(
        $"  {venue} = {{V}},\n  {issue} = {{7}},\n",
        Samples.Of("T", new() { EntryType = type, Venue = "V", Issue = "7" }).Open().ToBibTeX(),
        StringComparison.Ordinal);

    [Fact]
    public void Every_field_is_written_and_read_back()
    {
        AssertFields(FieldNames.People, _ => "Guyon, Isabelle and {The Editors} and others");
        AssertFields(FieldNames.Dates, _ => "2020-01-02");
        AssertFields(FieldNames.Texts, field => field switch { "isbn" => "978-0-262-03384-8", "issn" => "1234-5678", _ => "Some text" });
    }

    [Fact]
    public void Every_name_of_a_field_elsewhere_is_read() => Assert.All([.. FieldNames.People, .. FieldNames.Dates, .. FieldNames.Texts], row =>
    {
        string?[][] table = [.. FieldNames.People, .. FieldNames.Dates, .. FieldNames.Texts];
        if (row[2] is { } tag)
        {
            Assert.Equal(FirstOf(table, 2, tag)[0], FieldNames.FromRis(tag));
            Assert.Equal(table.First(other => other[0] == row[0] && other[2] is not null)[2], FieldNames.ToRis(row[0]!));
            Assert.True(RisTags.IsKnown(tag));
        }

        if (row[1] is { } variable && FieldNames.Texts.Contains(row))
            Assert.Equal(FirstOf(FieldNames.Texts, 1, variable)[0], FieldNames.FromCslText(variable));
    });

    [Fact]
    public void Every_tag_of_a_property_is_read()
    {
        AssertTags(RisTags.Titles, tag => $"{tag}  - Text", paper => paper.Title, "");
        AssertTags(RisTags.Abstracts, tag => $"{tag}  - Text", paper => paper.Abstract);
        AssertTags(RisTags.Authors, tag => $"{tag}  - Text", paper => paper.Bibliography.Authors.Single().Family);
        AssertTags(RisTags.Dates, tag => $"{tag}  - 2017", paper => paper.Bibliography.Year == 2017 ? "Text" : null);
        AssertTags(RisTags.Volumes, tag => $"{tag}  - Text", paper => paper.Bibliography.Volume);
        AssertTags(RisTags.Issues, tag => $"{tag}  - Text", paper => paper.Bibliography.Issue);
        AssertTags(RisTags.Dois, tag => $"{tag}  - 10.1000/x", paper => paper.Bibliography.Doi == "10.1000/x" ? "Text" : null);
        AssertTags(RisTags.Urls, tag => $"{tag}  - https://x.org", paper => paper.Bibliography.Url == "https://x.org" ? "Text" : null);
        AssertTags(RisTags.Venues, tag => $"{tag}  - Text", paper => paper.Bibliography.Venue);
        Assert.Contains(RisTags.SecondaryTitle, RisTags.Venues);
        Assert.Contains(RisTags.FullDate, RisTags.Dates);
    }

    [Fact]
    public void Every_month_is_read_by_each_of_its_names()
    {
        for (int month = 1; month <= 12; month++)
        {
            Assert.All(
                [Months.Names[month - 1], Months.Short(month), Months.Macro(month), Months.Macro(month).ToUpperInvariant()],
                name => Assert.Equal(month, Months.Named(name)));
            string entry = Samples.Of("T", new() { Year = 2017, Month = month }).Open().ToBibTeX();
            Assert.Contains($"  month = {Months.Macro(month)},\n", entry, StringComparison.Ordinal);
            Assert.Equal(month, Read("a.bib", entry).Month);
            Assert.Equal(month, Read("a.json", $$"""[{"title":"T","authors":["A"],"year":2017,"month":"{{Months.Short(month)}}"}]""").Month);
        }

        Assert.Equal(0, Months.Named("Ju") + Months.Named("Januaries") + Months.Named(""));
    }

    [Fact]
    public void Every_date_is_written_and_read_back() => Assert.All(
        (CitationDate[])[new(2017), new(2017, 6), new(2017, 6, 12), new(2017, Season: 1), new(987, Season: 4)],
        date => Assert.Equal(date, Assert.Single(CitationDate.Read(date.ToString()))));

    [Fact]
    public void Every_reserved_character_is_written_and_read_back() => Assert.All(TexCharacters.Rows, row =>
    {
        string text = $"a{row[0]}b {row[0]} c{row[0]}";
        Assert.Equal(text, Read("a.bib", Samples.Of("T", new() { Note = text }).Open().ToBibTeX()).Note);
        Assert.Equal(row[0], LatexText.DecodeSource(row[1].Length == 1 ? "\\" + row[1] : $"{{\\{row[1]}}}"));
        Assert.Equal(TexCharacters.IsEscapable(row[0][0]), TexCharacters.Rows.Any(other => other[0] == row[0] && other[1] == row[0]));
        Assert.NotNull(TexCharacters.CommandOf(row[0][0]));
    });

    [Fact]
    public void Every_letter_with_an_accent_is_read_and_written_as_it_is() => Assert.All("`'^~=u.\"hrHvGfdckb", accent =>
    {
        string pairs = LatexCompositions.Pairs(LatexAccents.MarkOf(accent));
        Assert.NotEmpty(pairs);
        for (int i = 0; i < pairs.Length; i += 2)
        {
            string command = char.IsAsciiLetter(accent) ? $"\\{accent}{{{pairs[i]}}}" : $"{{\\{accent}{pairs[i]}}}";
            Assert.Equal(pairs[i + 1].ToString(), LatexText.DecodeSource(command));
        }

        AssertNote(string.Concat(pairs.Where((_, i) => i % 2 == 1)));
    });

    [Fact]
    public void Every_letter_and_symbol_is_read_and_written_as_it_is() => Assert.All([.. LatexSymbols.Tables, LatexLetters.Table], table =>
    {
        Assert.All(table.Entries(), entry => Assert.Equal(entry.Value, LatexText.DecodeSource($"{{\\{entry.Key}}}")));
        AssertNote(string.Join(' ', table.Entries().Select(entry => entry.Value)));
    });

    [Theory]
    [InlineData("$x_1$")]
    [InlineData("$$y^{2}$$")]
    [InlineData(@"\(\alpha\)")]
    [InlineData(@"\[\frac{1}{2}\]")]
    [InlineData("from $5 to $6")]
    [InlineData("a $\u00A0x$ that is none")]
    public void Mathematics_is_the_same_to_both_sides(string text) => AssertNote("a " + text + " b");

    [Fact]
    public void Every_particle_and_suffix_belongs_to_its_name()
    {
        Assert.All(NameSyntax.Particles, particle => AssertPerson($"Ann {particle} Doe", new($"{particle} Doe", "Ann")));
        Assert.All(NameSyntax.Suffixes, suffix => AssertPerson($"Ann Doe {suffix}", new("Doe", "Ann", suffix)));
        Assert.All(NameSyntax.Suffixes, suffix => Assert.Equal([new PersonModel("Doe", "Ann", suffix), new("Roe", "Bob")], NameList.Read($"Ann Doe, {suffix}, Bob Roe")));
    }

    private static void AssertPerson(string text, PersonModel person)
    {
        Assert.Equal(person, PersonNames.Read(text));
        Assert.Equal(person, Assert.Single(Read("a.bib", Samples.By(person).Open().ToBibTeX()).Authors));
    }

    private static void AssertNote(string text)
    {
        string note = WhiteSpace.Fold(text);
        Assert.Equal(note, Read("a.bib", Samples.Of("T", new() { Note = text }).Open().ToBibTeX()).Note);
    }

    private static void AssertFields(string?[][] table, Func<string, string> value) => Assert.All(table, row =>
    {
        string field = row[0]!;
        CitedPaper written = Samples.Of("T", new() { EntryType = "article", Venue = "V", Fields = new([new(field, value(field))]) });
        Paper paper = written.Open();
        // In BibTeX these two are properties of an article.
        if (field is not ("author" or "number"))
            AssertField(field, "a.bib", paper.ToBibTeX());
        if ((FieldNames.ToCslPeople(field) ?? FieldNames.ToCslDate(field) ?? FieldNames.ToCslText(field)) is { } variable)
        {
            string json = paper.ToCslJson();
            Assert.Contains($"\"{variable}\":", json, StringComparison.Ordinal);
            AssertField(field, "a.json", $"[{json}]");
        }

        if (FieldNames.ToRis(field) is not null)
            AssertField(field == "location" ? "address" : field, "a.ris", paper.ToRis());

        void AssertField(string name, string document, string text)
        {
            FieldModel read = Assert.Single(Read(document, text).Fields);
            Assert.Equal(name, read.Name);
            // In RIS the name of a group is a person's that has no comma.
            if (!FieldNames.HoldsPeople(name) || document != "a.ris")
                Assert.Equal(value(field), read.Value);
        }
    });

    private static void AssertTags(string[] tags, Func<string, string> line, Func<CitedPaper, string?> text, string title = "TI  - T\n") =>
        Assert.All(tags, tag =>
        {
            Assert.True(RisTags.IsKnown(tag));
            Assert.Equal("Text", text(CitedPaper.Read("a.ris", $"TY  - JOUR\n{title}{line(tag)}\nER  - \n")));
        });

    private static T[] FirstOf<T>(T[][] rows, int column, T name) => rows.First(row => Equals(row[column], name));

    private static BibliographyModel Read(string name, string text) => CitedPaper.Read(name, text).Bibliography;
}
