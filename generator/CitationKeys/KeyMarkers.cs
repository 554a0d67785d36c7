using System.Globalization;
using TypedCorpus.Citations.Vocabulary;
using TypedCorpus.Generator.Models;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.CitationKeys;

/// <summary>The markers of a pattern by their names in JabRef and Better BibTeX. In a name, <c>#</c> stands for a number.</summary>
internal static class KeyMarkers
{
    private const string PureAuthor = "pure";
    private const int ShortTitleWords = 3;

    private static readonly Dictionary<string, Func<KeyPeople, int[], string>> OfPeople = new(StringComparer.Ordinal)
    {
        ["auth"] = static (people, _) => people.First,
        ["auth#"] = static (people, numbers) => people.Start(numbers[0], 1),
        ["auth#_#"] = static (people, numbers) => people.Start(numbers[0], numbers[1]),
        ["authFirstFull"] = static (people, _) => people.FirstWithParticles,
        ["authForeIni"] = static (people, _) => people.FirstInitial,
        ["auth.etal"] = static (people, _) => people.FirstAndOthers(".", ".etal"),
        ["authEtAl"] = static (people, _) => people.FirstAndOthers("", "EtAl"),
        ["auth.auth.ea"] = static (people, _) => people.Join(2, ".", ".ea"),
        ["authshort"] = static (people, _) => people.Short,
        ["authIni#"] = static (people, numbers) => people.Shared(numbers[0]),
        ["authors"] = static (people, _) => people.Join(int.MaxValue, "", ""),
        ["authors#"] = static (people, numbers) => people.Join(numbers[0], "", "EtAl"),
        ["authorsAlpha"] = static (people, _) => people.Alpha,
        ["authorIni"] = static (people, _) => people.FirstAndInitials,
        ["authorLast"] = static (people, _) => people.Last,
        ["authorLastForeIni"] = static (people, _) => people.LastInitial,
    };

    private static readonly Dictionary<string, Func<KeySource, int[], string>> OfPaper = new(StringComparer.Ordinal)
    {
        ["title"] = static (source, _) => TitleMarkers.Capitalized(source.Title),
        ["fulltitle"] = static (source, _) => KeyText.Letters(source.Title),
        ["camel"] = static (source, _) => TitleMarkers.Camel(source.Title),
        ["shorttitle"] = static (source, _) => TitleMarkers.Significant(source.Title, ShortTitleWords),
        ["shorttitle#"] = static (source, numbers) => TitleMarkers.Significant(source.Title, numbers[0]),
        ["shorttitleINI"] = static (source, _) => TitleMarkers.Initials(source.Title, ShortTitleWords),
        ["veryshorttitle"] = static (source, _) => TitleMarkers.Significant(source.Title, 1),
        ["veryshorttitle#"] = static (source, numbers) => TitleMarkers.Significant(source.Title, numbers[0]),
        ["shortyear"] = static (source, _) => source.Bibliography.Year is { } year ? Number(year % 100, "00") : "",
        ["firstpage"] = static (source, _) => PageNumbers(source).FirstOrDefault() ?? "",
        ["lastpage"] = static (source, _) => PageNumbers(source).LastOrDefault() ?? "",
        ["pageprefix"] = static (source, _) => KeyText.Letters(PagePrefix(source.Bibliography.Pages ?? "")),
        ["keyword#"] = static (source, numbers) => KeyText.Value(source.Bibliography.Keywords.Skip(numbers[0] - 1).FirstOrDefault() ?? ""),
        ["keywords"] = static (source, _) => Keywords(source, int.MaxValue),
        ["keywords#"] = static (source, numbers) => Keywords(source, numbers[0]),
        ["entrytype"] = static (source, _) => source.Bibliography.EntryType ?? "",
    };

    /// <summary>The fields that are properties of a bibliography.</summary>
    private static readonly Dictionary<string, Func<KeySource, string?>> Properties = new(StringComparer.OrdinalIgnoreCase)
    {
        ["title"] = static source => source.Title,
        ["author"] = static source => Names(source.Bibliography.Authors),
        ["editor"] = static source => Names(source.Editors),
        ["year"] = static source => source.Bibliography.Year is { } year ? Number(year, "0") : null,
        ["month"] = static source => source.Bibliography.Month is { } month ? Months.Names[month - 1] : null,
        ["day"] = static source => DateOf(source).Day is > 0 and int day ? Number(day, "0") : null,
        ["date"] = static source => DateOf(source) is { Year: > 0 } date ? date.ToString() : null,
        ["journal"] = static source => source.Bibliography.Venue,
        ["journaltitle"] = static source => source.Bibliography.Venue,
        ["booktitle"] = static source => source.Bibliography.Venue,
        ["volume"] = static source => source.Bibliography.Volume,
        ["number"] = static source => source.Bibliography.Issue,
        ["issue"] = static source => source.Bibliography.Issue,
        ["pages"] = static source => source.Bibliography.Pages,
        ["publisher"] = static source => source.Bibliography.Publisher,
        ["doi"] = static source => source.Bibliography.Doi,
        ["eprint"] = static source => source.Bibliography.ArxivId,
        ["url"] = static source => source.Bibliography.Url,
        ["language"] = static source => source.Bibliography.Language,
        ["note"] = static source => source.Bibliography.Note,
    };

    /// <summary>The fields that stand among the others of a bibliography.</summary>
    private static readonly HashSet<string> Fields = new(
        FieldNames.People.Concat(FieldNames.Dates).Concat(FieldNames.Texts).Select(row => row[0]!).Concat(FieldNames.Issuers),
        StringComparer.OrdinalIgnoreCase);

    /// <summary>All names, in the order in which one is suggested.</summary>
    public static IEnumerable<string> Names() =>
        OfPeople.Keys.Concat(OfPeople.Keys.Select(ToEditor)).Concat(OfPaper.Keys).Concat(Properties.Keys).Concat(Fields);

    /// <summary>Returns what reads the text of a marker; null if there is none of that name.</summary>
    /// <param name="name">The name as written.</param>
    /// <param name="template">The name with <c>#</c> for each number.</param>
    /// <param name="numbers">The numbers.</param>
    public static Func<KeySource, string>? Find(string name, string template, int[] numbers)
    {
        bool isPure = template.StartsWith(PureAuthor, StringComparison.Ordinal);
        if (OfPeople.TryGetValue(isPure ? template.Substring(PureAuthor.Length) : template, out var authors))
        {
            return source => authors(
                new(isPure || source.Bibliography.Authors.Count > 0 ? source.Bibliography.Authors : source.Editors), numbers);
        }

        if (OfPeople.FirstOrDefault(marker => ToEditor(marker.Key) == template).Value is { } editors)
            return source => editors(new(source.Editors), numbers);
        if (OfPaper.TryGetValue(template, out var marker))
            return source => marker(source, numbers);
        if (Properties.TryGetValue(name, out var property))
            return source => KeyText.Value(property(source) ?? Field(source, name));
        return Fields.Contains(name) ? source => KeyText.Value(Field(source, name)) : null;
    }

    /// <summary>The name of a marker for editors: <c>edtr</c> of <c>auth</c>, <c>editorLast</c> of <c>authorLast</c>.</summary>
    private static string ToEditor(string name) => name.Replace("author", "editor").Replace("auth", "edtr");

    private static string Field(KeySource source, string name) => source.Bibliography.Fields
        .FirstOrDefault(field => field.Name.Equals(name, StringComparison.OrdinalIgnoreCase))?.Value ?? "";

    private static string? Names(IReadOnlyList<PersonModel> people) =>
        people.Count == 0 ? null : string.Join(" and ", people.Select(person => $"{person.Given} {person.Family}"));

    private static string Keywords(KeySource source, int count) =>
        string.Concat(source.Bibliography.Keywords.Take(count).Select(KeyText.Value));

    private static string Number(int number, string format) => number.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>The date, or what is known of it; the field has the day.</summary>
    private static CitationDate DateOf(KeySource source) => CitationDate.Read(Field(source, "date"))
        .DefaultIfEmpty(new(source.Bibliography.Year ?? 0, source.Bibliography.Month ?? 0))
        .First();

    /// <summary>The numbers of pages, the least first, as JabRef sorts them.</summary>
    private static IEnumerable<string> PageNumbers(KeySource source) =>
        new string([.. (source.Bibliography.Pages ?? "").Select(c => AsciiChar.IsDigit(c) ? c : ' ')])
            .Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(number => number.TrimStart('0'))
            .Where(number => number.Length > 0)
            .OrderBy(number => number.Length)
            .ThenBy(number => number, StringComparer.Ordinal);

    /// <summary>What stands before the first digit: <c>L</c> of <c>L7</c>.</summary>
    private static string PagePrefix(string pages) => new([.. pages.TakeWhile(c => !AsciiChar.IsDigit(c))]);
}
