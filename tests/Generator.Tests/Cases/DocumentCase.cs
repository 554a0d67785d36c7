using System.Text.Json;
using Microsoft.CodeAnalysis;
using TypedCorpus;

namespace Generator.Tests.Cases;

/// <summary>
/// A document as people have it, <c>Cases/FOLDER/NAME.EXTENSION</c>, and what must come out of it,
/// <c>NAME.expected.json</c>, whose <c>source</c> says why.
/// </summary>
internal sealed class DocumentCase
{
    private const string Expected = ".expected.json";

    private readonly JsonElement _expected;

    private DocumentCase(TestDocument document, JsonElement expected)
    {
        _expected = expected;
        GeneratorRun run = GeneratorHost.Run(GeneratorHost.PapersClass, document);
        Diagnostics = [.. run.Result.Diagnostics];
        Papers = run.Open();
    }

    public static string Folder => Checkout.PathOf("tests", "Generator.Tests", "Cases");

    private Diagnostic[] Diagnostics { get; }

    private PaperCorpus Papers { get; }

    /// <summary>The names of all cases: <c>bibtex/aps-ifmmode.bib</c>.</summary>
    public static IEnumerable<string> Names => Directory
        .EnumerateFiles(Folder, "*", SearchOption.AllDirectories)
        .Where(file => !file.EndsWith(Expected, StringComparison.Ordinal) && !file.EndsWith(".cs", StringComparison.Ordinal))
        .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Compiles and opens the corpus of a case, and asserts all that is expected of it.</summary>
    public static void Assert(string name)
    {
        string file = Path.Combine(Folder, name);
        using var expected = JsonDocument.Parse(File.ReadAllText(Path.ChangeExtension(file, null) + Expected));
        new DocumentCase(new(Path.GetFileName(file), File.ReadAllBytes(file)), expected.RootElement).Assert();
    }

    private void Assert()
    {
        foreach (JsonProperty each in _expected.EnumerateObject())
        {
            switch (each.Name)
            {
                case "source":
                    break;
                case "papers":
                    foreach (JsonElement paper in each.Value.EnumerateArray())
                        AssertPaper(paper);
                    break;
                case "count":
                    Xunit.Assert.Equal(each.Value.GetInt32(), Papers.Count);
                    break;
                case "countOrDiagnostic":
                    Xunit.Assert.True(Papers.Count == each.Value.GetInt32() || Diagnostics.Length > 0, Shown);
                    break;
                case "countOrDiagnosticError":
                    Xunit.Assert.True(Papers.Count == each.Value.GetInt32() || Errors.Any(), Shown);
                    break;
                case "error":
                    Xunit.Assert.Contains(Errors, one => one.Id == each.Value.GetString());
                    break;
                case "anyDiagnostic":
                    Xunit.Assert.Equal(each.Value.GetBoolean(), Diagnostics.Length > 0);
                    break;
                case "noDiagnostics":
                    Xunit.Assert.DoesNotContain(Diagnostics, one => Texts(each.Value).Contains(one.Id));
                    break;
                case "notTitles":
                    Xunit.Assert.DoesNotContain(Papers, paper => Texts(each.Value).Contains(paper.Title));
                    break;
                case "bibtexContains":
                    AssertWritten(each.Value, string.Join('\n', Papers.Select(paper => paper.ToBibTeX(includeAbstract: true))), isContained: true);
                    break;
                case "bibtexNot":
                    AssertWritten(each.Value, string.Join('\n', Papers.Select(paper => paper.ToBibTeX(includeAbstract: true))), isContained: false);
                    break;
                case "risContains":
                    AssertWritten(each.Value, string.Join('\n', Papers.Select(paper => paper.ToRis())), isContained: true);
                    break;
                case "cslContains":
                    AssertWritten(each.Value, string.Join('\n', Papers.Select(paper => paper.ToCslJson())), isContained: true);
                    break;
                default:
                    throw new InvalidOperationException($"No expectation is named '{each.Name}'");
            }
        }
    }

    private IEnumerable<Diagnostic> Errors => Diagnostics.Where(one => one.Severity == DiagnosticSeverity.Error);

    private string Shown =>
        string.Join('\n', [.. Papers.Select(paper => $"{paper.Id}: {paper.Title}"), .. Diagnostics.Select(one => one.ToString())]);

    private static string[] Texts(JsonElement texts) => [.. texts.EnumerateArray().Select(text => text.GetString()!)];

    private static void AssertWritten(JsonElement texts, string written, bool isContained)
    {
        foreach (string text in Texts(texts))
        {
            if (isContained)
                Xunit.Assert.Contains(text, written, StringComparison.Ordinal);
            else
                Xunit.Assert.DoesNotContain(text, written, StringComparison.Ordinal);
        }
    }

    /// <summary>Asserts that a paper, named by its id or one of its possible titles, has what is expected of it.</summary>
    private void AssertPaper(JsonElement expected)
    {
        Paper? paper = expected.TryGetProperty("id", out JsonElement id)
            ? Papers.FirstOrDefault(one => one.Id == id.GetString())
            : Papers.FirstOrDefault(one => IsText(one.Title, expected.GetProperty("title")));
        Xunit.Assert.True(paper is not null, $"{expected}\nis not among\n{Shown}");
        foreach (JsonProperty each in expected.EnumerateObject())
        {
            switch (each.Name)
            {
                case "authors":
                    AssertAuthors(each.Value, paper.Authors);
                    break;
                case "keywords":
                    Xunit.Assert.Equal(Texts(each.Value), paper.Keywords);
                    break;
                case "fields":
                    foreach (JsonProperty field in each.Value.EnumerateObject())
                        AssertText(field.Name, field.Value, paper.Fields.GetValueOrDefault(field.Name));
                    break;
                case "notFields":
                    Xunit.Assert.DoesNotContain(paper.Fields.Keys, name => Texts(each.Value).Contains(name));
                    break;
                case "papersInCorpus":
                    Xunit.Assert.Equal(each.Value.GetInt32(), Papers.Count);
                    break;
                case "roundTrip":
                    AssertRoundTrip(paper);
                    break;
                default:
                    AssertText(each.Name, each.Value, ValueOf(paper, each.Name));
                    break;
            }
        }
    }

    private static object? ValueOf(Paper paper, string name) => name switch
    {
        "id" => paper.Id,
        "title" => paper.Title,
        "abstract" => paper.Abstract,
        "year" => paper.Year,
        "month" => paper.Month,
        "venue" => paper.Venue,
        "volume" => paper.Volume,
        "issue" => paper.Issue,
        "pages" => paper.Pages,
        "publisher" => paper.Publisher,
        "doi" => paper.Doi,
        "arxivId" => paper.ArxivId,
        "url" => paper.Url,
        "pdfUrl" => paper.PdfUrl,
        "note" => paper.Note,
        "language" => paper.Language,
        "entryType" => paper.EntryType,
        _ => throw new InvalidOperationException($"No property is named '{name}'"),
    };

    private static void AssertAuthors(JsonElement expected, IReadOnlyList<Author> authors)
    {
        Xunit.Assert.Equal(expected.GetArrayLength(), authors.Count);
        foreach ((JsonElement each, Author author) in expected.EnumerateArray().Zip(authors))
        {
            foreach (JsonProperty part in each.EnumerateObject())
            {
                object? value = part.Name switch
                {
                    "family" => author.Family,
                    "given" => author.Given,
                    "suffix" => author.Suffix,
                    "literal" => author.IsLiteral ? author.Family : null,
                    "isLiteral" => author.IsLiteral,
                    _ => throw new InvalidOperationException($"No part of a name is '{part.Name}'"),
                };
                AssertText(part.Name, part.Value, value);
            }
        }
    }

    private static void AssertText(string name, JsonElement expected, object? value) =>
        Xunit.Assert.True(IsText(value, expected), $"{name} is {value ?? "null"}, not {expected}");

    /// <summary>Whether a value is the expected one, or one of them.</summary>
    private static bool IsText(object? value, JsonElement expected) => expected.ValueKind switch
    {
        JsonValueKind.Array => expected.EnumerateArray().Any(one => IsText(value, one)),
        JsonValueKind.Null => value is null,
        JsonValueKind.Number => value is int number && number == expected.GetInt32(),
        JsonValueKind.True or JsonValueKind.False => value is bool truth && truth == expected.GetBoolean(),
        _ => value is string text && text == expected.GetString(),
    };

    /// <summary>Asserts that what is written as BibTeX is read as the same paper, with the same text to write.</summary>
    private static void AssertRoundTrip(Paper paper)
    {
        string written = paper.ToBibTeX(includeAbstract: true);
        Paper read = Xunit.Assert.Single(GeneratorHost.Run(GeneratorHost.PapersClass, new TestDocument("again.bib", written)).Open());
        Xunit.Assert.Equal(paper.Title, read.Title);
        Xunit.Assert.Equal(paper.Authors, read.Authors);
        Xunit.Assert.Equal(paper.Fields.OrderBy(field => field.Key), read.Fields.OrderBy(field => field.Key));
        Xunit.Assert.Equal(written, read.ToBibTeX(includeAbstract: true));
    }
}
