using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Compiling.Vectors;

/// <summary>Finds the vector of each paper of a corpus by the hash of its text, and what is missing or left over.</summary>
internal static class VectorMatcher
{
    public static MatchedCorpus Match(CorpusModel corpus, IReadOnlyList<VectorsModel> files, CancellationToken cancellation)
    {
        // Most corpora have none, and an outline tells of an image that has its vectors.
        if (files.Count == 0 || corpus.Outline is not null)
            return new(corpus, EquatableArray<DiagnosticInfo>.Empty);
        var diagnostics = new DiagnosticBag();
        CorpusModel? matched = Guard.Run(
            $"finding the vectors of '{corpus.Declaration.FullName}'",
            null,
            diagnostics,
            () => TakeFile(corpus.Declaration, files, diagnostics) is { } file
                ? corpus with { Vectors = Match(corpus.Papers, file, diagnostics, cancellation) }
                : corpus);
        return new(matched ?? corpus, diagnostics.ToArray());
    }

    /// <summary>What the checks of patterns need of a file.</summary>
    public static OutlinedDocument Outline(VectorsModel file) => new(file.Name, file.Path, IsList: true);

    /// <summary>The file of a corpus: the first by name that its patterns match and that can be used.</summary>
    private static VectorsModel? TakeFile(CorpusDeclaration declaration, IReadOnlyList<VectorsModel> files, DiagnosticBag diagnostics)
    {
        VectorsModel[] matching =
        [
            .. files.Where(file => file.IsUsable && declaration.Patterns.Any(pattern => Glob.IsMatch(pattern, file.Name)))
                .OrderBy(file => file.Name, StringComparer.Ordinal)
                .ThenBy(file => file.Path, StringComparer.Ordinal),
        ];
        foreach (VectorsModel other in matching.Skip(1))
            diagnostics.Add(DocumentDiagnostics.OtherVectors, LocationInfo.StartOf(other.Path), other.Name, matching[0].Name);
        return matching.FirstOrDefault();
    }

    private static CorpusVectorsModel Match(
        EquatableArray<PaperModel> papers, VectorsModel file, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        var lines = new Dictionary<ulong, VectorLineModel>(file.Lines.Count);
        foreach (VectorLineModel line in file.Lines)
            lines.Add(line.Hash, line);

        var vectors = new PaperVectorModel[papers.Count];
        var used = new HashSet<ulong>();
        var without = new List<(PaperModel Paper, ulong Hash)>();
        for (int i = 0; i < papers.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            ulong hash = HashOf(papers[i]);
            if (lines.TryGetValue(hash, out VectorLineModel line))
            {
                used.Add(hash);
                vectors[i] = new(line.Start, line.Square);
            }
            else
            {
                without.Add((papers[i], hash));
            }
        }

        ILookup<uint, VectorLineModel> unused = file.Lines.Where(line => !used.Contains(line.Hash)).ToLookup(line => VectorTextHash.OfTitle(line.Hash));
        Report(file, without, unused, diagnostics);
        return new(file.Name, file.ByteLength, file.Model, file.Dimensions, new(vectors));
    }

    /// <summary>Reports papers whose texts changed, those without a vector, and vectors of no paper: each kind once, at its first place.</summary>
    private static void Report(
        VectorsModel file,
        List<(PaperModel Paper, ulong Hash)> without,
        ILookup<uint, VectorLineModel> unused,
        DiagnosticBag diagnostics)
    {
        PaperModel[] changed = [.. without.Where(one => unused.Contains(VectorTextHash.OfTitle(one.Hash))).Select(one => one.Paper)];
        PaperModel[] missing = [.. without.Where(one => !unused.Contains(VectorTextHash.OfTitle(one.Hash))).Select(one => one.Paper)];
        var ofChanged = new HashSet<uint>(without.Select(one => VectorTextHash.OfTitle(one.Hash)));
        VectorLineModel[] left = [.. unused.Where(group => !ofChanged.Contains(group.Key)).SelectMany(group => group).OrderBy(line => line.Line)];
        if (changed.Length > 0)
        {
            TextModel first = changed[0].Title.Text;
            diagnostics.Add(
                DocumentDiagnostics.TextChangedSinceVector, first.Location, Excerpt.Of(first.Display), AndOthers(changed.Length), file.Name);
        }

        if (missing.Length > 0)
        {
            TextModel first = missing[0].Title.Text;
            diagnostics.Add(
                DocumentDiagnostics.PaperWithoutVector, first.Location, Excerpt.Of(first.Display), AndOthers(missing.Length), file.Name);
        }

        if (left.Length > 0)
        {
            diagnostics.Add(
                DocumentDiagnostics.VectorWithoutPaper, PlaceOf(file, left[0]), left.Length.ToString(CultureInfo.InvariantCulture), file.Name);
        }
    }

    private static string AndOthers(int count) => count switch
    {
        1 => "",
        2 => " and one other",
        _ => FormattableString.Invariant($" and {count - 1} others"),
    };

    private static LocationInfo PlaceOf(VectorsModel file, VectorLineModel line) => new(
        file.Path,
        new TextSpan(line.LineStart, VectorsHead.HashDigits),
        new LinePositionSpan(new(line.Line - 1, 0), new(line.Line - 1, VectorsHead.HashDigits)));

    private static ulong HashOf(PaperModel paper) => VectorTextHash.Of(
        Utf8.Encoding.GetBytes(paper.Title.Text.Display),
        paper.Abstract is { } text ? Utf8.Encoding.GetBytes(text.Text.Display) : [],
        paper.Abstract is not null);
}

/// <summary>A corpus with its vectors, and separately what is to say of them.</summary>
internal sealed record MatchedCorpus(CorpusModel Corpus, EquatableArray<DiagnosticInfo> Diagnostics);
