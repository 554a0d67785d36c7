using Generator.Tests.Reading.BibTeX;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.Values;

/// <summary>Each form of a list of names is understood in each format that has the names in one text.</summary>
public sealed class NameFormsTests
{
    private const string Two = "Quill | Mara | -; Berg | Ivo | -";

    private static readonly (string Form, string Names)[] Forms =
    [
        ("Mara Quill and Ivo Berg", Two),
        ("Mara Quill, Ivo Berg", Two),
        ("Mara Quill, Ivo Berg.", Two),
        ("Mara Quill & Ivo Berg", Two),
        ("Quill, Mara; Berg, Ivo", Two),
        ("Quill, Mara, Ivo Berg", Two),
        ("Quill, Mara and Ivo Berg", Two),
        ("Mara Quill | Ivo Berg", Two),
        ("Mara Quill*, Ivo Berg\u2020", Two),
        ("Mara Quill\u00B9, Ivo Berg\u00B2", Two),
        ("Mara Quill 1, Ivo Berg 2", Two),
        ("Mara Quill (Gate Lab), Ivo Berg (Hall Lab)", Two),
        ("Mara Quill, Ivo Berg et al.", Two + "; {others}"),
        ("Mara Quill, Ivo Berg, et al", Two + "; {others}"),
        ("Mara Quill, Ivo Berg et.al.", Two + "; {others}"),
        ("Mara Quill, Ivo Berg, and others", Two + "; {others}"),
        ("Quill, M., Berg, I.", "Quill | M. | -; Berg | I. | -"),
        ("Quill M, Berg I", "Quill | M | -; Berg | I | -"),
        ("\u738B \u4F1F\u3001\u674E \u5A1C\u7B49", "\u738B | \u4F1F | -; \u674E | \u5A1C | -; {others}"),
    ];

    private static readonly Dictionary<string, string> Formats = new(StringComparer.Ordinal)
    {
        ["a.json"] = """[{"title": "Bees dance", "authors": "#", "year": 2019}]""",
        ["a.csv"] = "title,authors,year\nBees dance,\"#\",2019\n",
        ["a.xml"] = "<papers><paper><title>Bees dance</title><authors>#</authors><year>2019</year></paper></papers>",
        ["a.txt"] = "Title: Bees dance\nAuthors: #\nYear: 2019\n",
    };

    public static TheoryData<string, int> All
    {
        get
        {
            var all = new TheoryData<string, int>();
            foreach (string format in Formats.Keys)
            {
                for (int i = 0; i < Forms.Length; i++)
                    all.Add(format, i);
            }

            return all;
        }
    }

    [Theory]
    [MemberData(nameof(All))]
    public void A_form_is_understood_in_each_format(string format, int number)
    {
        (string form, string names) = Forms[number];
        string said = format == "a.xml" ? form.Replace("&", "&amp;", StringComparison.Ordinal) : form;
        DocumentResult read = GeneratorSteps.Read(new TestDocument(format, Formats[format].Replace("#", said, StringComparison.Ordinal)));
        EntryModel entry = Assert.Single(read.Document.Entries);
        Assert.Equal((form, names), (form, string.Join("; ", entry.Bibliography!.Authors.Select(Bib.Name))));
    }
}
