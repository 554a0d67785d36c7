using System.Globalization;
using Generator.Tests.Support;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading;

namespace Generator.Tests.Reading.Listing;

/// <summary>What damages of one kind cost: papers that they did not touch, and wrong pairs that nothing tells.</summary>
internal sealed class DamageReport(string kind)
{
    /// <summary>A diagnostic tells a wrong pair if it is at one of its lines or at the next line above or below.</summary>
    private const int Beside = 1;

    public string Kind { get; } = kind;

    public int Cases { get; private set; }

    public int Untouched { get; private set; }

    public int Lost { get; private set; }

    public int WrongPairs { get; private set; }

    /// <summary>Wrong pairs without a diagnostic.</summary>
    public List<string> Silent { get; } = [];

    public void Add(Damage damage, IReadOnlyList<OracleEntry> expected)
    {
        DocumentResult read = GeneratorSteps.Read(damage.Document);
        var pairs = expected.Select(entry => (entry.Title, (string?)entry.Abstract)).ToHashSet();
        var found = read.Document.Entries.Select(entry => (entry.Title.Raw, entry.Abstract?.Raw)).ToHashSet();
        (string Title, string?)[] untouched = [.. pairs.Where(pair => !damage.Touched.Contains(pair.Title) && !damage.Touched.Contains(pair.Item2!))];
        Cases++;
        Untouched += untouched.Length;
        Lost += untouched.Count(pair => !found.Contains(pair));

        int step = damage.Document.Name == SharedDocuments.Spaced ? 2 : 1;
        HashSet<int> told = [.. read.Diagnostics.Select(diagnostic => diagnostic.Location!.Lines.Start.Line + 1)];
        foreach (EntryModel entry in read.Document.Entries)
        {
            if (entry.Abstract is null || pairs.Contains((entry.Title.Raw, entry.Abstract.Raw)))
                continue;
            WrongPairs++;
            int last = entry.Abstract.Location.Lines.Start.Line + 1;
            if (!told.Any(line => line >= entry.Line - (step * Beside) && line <= last + (step * Beside)))
                Silent.Add($"{Kind}, {damage.Document.Name}({entry.Line}), damaged at {damage.Line}: {entry.Title.Raw} | {entry.Abstract.Raw}");
        }
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Kind}: {Cases} cases, {Lost} of {Untouched} untouched lost, {Silent.Count} of {WrongPairs} wrong pairs silent");
}
