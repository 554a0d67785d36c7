using System.Text;
using Generator.Tests.Support;
using TypedCorpus.Tests;

namespace Generator.Tests.Reading.Listing;

/// <summary>One of the five documents with one to three of its lines lost, doubled, moved, cut, joined or strayed.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="Line">The first line of the damaged document that it concerns, from 1.</param>
/// <param name="Document">The damaged document.</param>
/// <param name="Touched">The titles and abstracts, as the undamaged document has them, that are not whole any more.</param>
internal sealed record Damage(string Kind, int Line, TestDocument Document, IReadOnlySet<string> Touched)
{
    /// <summary>The kinds of damage, each for one to three lines.</summary>
    public static readonly string[] Kinds = [.. from kind in
        (string[])["delete", "duplicate", "swap lines", "swap blocks", "split", "join", "join without space", "return", "number", "vote",
            "buttons", "submitted by", "name", "date", "address", "paragraph", "other abstract", "other title"]
        from count in (int[])[1, 2, 3]
        select $"{kind} {count}"];

    private static readonly string[] Buttons = ["Upvote", "Previous", "Next", "Load more", "View PDF"];
    private static readonly string[] Names = ["Jane Doe", "Maraq Sunder", "Prof. Ada Brown", "Li Wei", "maraq"];
    private static readonly string[] Dates = ["Mar 13", "Nov 29, 2024", "29 November 2024", "2024-11-29", "Published on Mar 11"];
    private static readonly string[] Addresses = ["https://arxiv.org/abs/2403.00234", "https://github.com/maraq/gates", "www.example.org", "arxiv:2403.00234", "http://example.org/a?b=c"];

    private static readonly string[] Paragraphs =
    [
        "Our newsletter reaches many thousands of readers each day. It is free, and you can leave it whenever you like. Tell your friends about it, and follow the account of our team to hear of events in your city. See you there!",
        "This page uses cookies to remember you. By going on you agree to our terms. You can read what is stored and for how long, and you may object to it in the settings of your account at any time, which takes effect at once.",
        "Hiring: we are looking for people who like to build things. You will work in a small team on tools that many people use every day. Write to us with a few lines about you, and tell us when you could begin and where you live.",
    ];

    /// <summary>Damages a document at random.</summary>
    public static Damage At(TestDocument document, string kind, SmallRandom random)
    {
        List<string> lines = [.. Encoding.UTF8.GetString(document.Bytes).TrimEnd('\n').Split('\n')];
        // A spaced document has an empty line behind each, which shares its fate.
        string end = document.Name == SharedDocuments.Spaced ? "\n\n" : "\n";
        lines.RemoveAll(line => line.Length == 0);
        int count = kind[^1] - '0';
        int at = random.Next(lines.Count - (2 * count) + 1);
        string[] concerned = [.. lines.Skip(at).Take(kind.StartsWith("swap blocks", StringComparison.Ordinal) ? 2 * count : count)];
        bool insertsLines = false;
        switch (kind[..^2])
        {
            case "delete":
                lines.RemoveRange(at, count);
                break;
            case "duplicate":
                lines.InsertRange(at + count, concerned);
                break;
            case "swap lines":
                // Lines at a distance: neighbours, titles of neighbours, and so on.
                concerned = [lines[at], lines[at + count]];
                (lines[at], lines[at + count]) = (lines[at + count], lines[at]);
                break;
            case "swap blocks":
                lines.RemoveRange(at, 2 * count);
                lines.InsertRange(at, [.. concerned[count..], .. concerned[..count]]);
                break;
            case "split":
                lines.RemoveRange(at, count);
                lines.InsertRange(at, concerned.SelectMany(line => Split(line, random)));
                break;
            case "join":
                concerned = [.. lines.Skip(at).Take(count + 1)];
                lines.RemoveRange(at, count + 1);
                lines.Insert(at, string.Join(' ', concerned));
                break;
            case "join without space":
                concerned = [.. lines.Skip(at).Take(count + 1)];
                lines.RemoveRange(at, count + 1);
                lines.Insert(at, string.Concat(concerned));
                break;
            case "return":
                concerned = [];
                string returns = string.Join('\r', lines.Skip(at).Take(count + 1));
                lines.RemoveRange(at, count + 1);
                lines.Insert(at, returns);
                break;
            default:
                insertsLines = true;
                lines.InsertRange(at, Enumerable.Range(0, count).Select(_ => Stray(kind[..^2], lines, random)));
                break;
        }

        string text = string.Join(end, lines) + "\n";
        return new(kind, ((end.Length - 1) * at) + at + 1, new(document.Name, text), insertsLines ? new HashSet<string>() : Texts(concerned));
    }

    private static HashSet<string> Texts(IEnumerable<string> lines) =>
        [.. lines.Select(line => line.StartsWith("Subscribe", StringComparison.Ordinal) ? line["Subscribe".Length..] : line)];

    private static string[] Split(string line, SmallRandom random)
    {
        int space = line.Length < 4 ? -1 : line.IndexOf(' ', 1 + random.Next(line.Length - 2));
        return space < 0 ? [line] : [line[..space], line[(space + 1)..]];
    }

    private static string Stray(string kind, List<string> lines, SmallRandom random) => kind switch
    {
        "number" => $"{random.Next(300)}",
        "vote" => random.Next(2) == 0 ? $"Upvote {random.Next(90)}" : $"{1 + random.Next(90)} upvotes",
        "buttons" => Buttons[random.Next(Buttons.Length)],
        "submitted by" => $"Submitted by {Names[random.Next(Names.Length)]}",
        "name" => Names[random.Next(Names.Length)],
        "date" => Dates[random.Next(Dates.Length)],
        "address" => Addresses[random.Next(Addresses.Length)],
        "paragraph" => Paragraphs[random.Next(Paragraphs.Length)],
        "other abstract" => lines.Where(line => line.Length > 400).ElementAt(random.Next(40)),
        _ => lines.Where(line => line.Length is > 20 and < 150 && !line.Contains("email", StringComparison.Ordinal)).ElementAt(random.Next(40)),
    };
}
