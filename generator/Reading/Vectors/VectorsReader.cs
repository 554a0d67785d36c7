using System.Globalization;
using TypedCorpus.Generator.Collections;
using TypedCorpus.Generator.Configuration;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Reading.Vectors;

/// <summary>Reads a file of vectors: its head, and the line of each vector. What is wrong with a line costs that line.</summary>
internal sealed class VectorsReader
{
    private readonly DocumentText _document;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<ulong, int> _lineOf = [];
    private int _at;

    private VectorsReader(DocumentText document, DiagnosticBag diagnostics)
    {
        _document = document;
        _diagnostics = diagnostics;
    }

    public static VectorsResult Read(DocumentItem item, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticBag();
        VectorsModel? vectors = Guard.Run(
            $"reading '{item.Name}'",
            LocationInfo.StartOf(item.Path),
            diagnostics,
            () => Read(item, diagnostics, cancellation) ?? None(item));
        return new(vectors ?? None(item), diagnostics.ToArray());
    }

    private static VectorsModel None(DocumentItem item) => new(item.Name, item.Path, 0, "", 0, EquatableArray<VectorLineModel>.Empty);

    private static VectorsModel? Read(DocumentItem item, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (item.GetText(cancellation) is not { } source)
        {
            diagnostics.Add(
                DocumentDiagnostics.NotReadable,
                LocationInfo.StartOf(item.Path),
                item.Name,
                "it is missing, a link to a missing file, or a directory");
            return null;
        }

        string text = source.ToString();
        bool isUtf8 = Utf8.TryProve(source, text, out int preambleLength);
        var document = new DocumentText(item.Name, item.Path, text, preambleLength, cancellation);
        if (!isUtf8)
        {
            (string encoding, LocationInfo location) = EncodingGuess.Of(source, document);
            diagnostics.Add(DocumentDiagnostics.NotUtf8, location, item.Name, encoding);
            return null;
        }

        int byteLength = preambleLength + Utf8.ByteCount(text.AsSpan());
        return new VectorsReader(document, diagnostics).Read(byteLength, cancellation);
    }

    private VectorsModel? Read(int byteLength, CancellationToken cancellation)
    {
        if (ReadHead() is not { } head)
            return null;
        var lines = new List<VectorLineModel>();
        for (; _at < _document.Lines.Count; _at++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!_document.Lines[_at].IsBlank && ReadLine(_document.Lines[_at], head.Dimensions) is { } line)
                lines.Add(line);
        }

        return new(_document.Name, _document.Path, byteLength, head.Model, head.Dimensions, lines.ToEquatableArray());
    }

    private (string Model, int Dimensions)? ReadHead()
    {
        string title = Line();
        if (title != $"{VectorsHead.Title} {VectorsHead.Version}")
        {
            return Refuse(title.StartsWith(VectorsHead.Title + " ", StringComparison.Ordinal)
                ? $"it is of version '{Excerpt.Of(title.Substring(VectorsHead.Title.Length + 1))}' of the format, and this is version {VectorsHead.Version}"
                : $"its first line is not '{VectorsHead.Title} {VectorsHead.Version}'");
        }

        if (Property(VectorsHead.Model) is not { Length: > 0 and <= VectorsHead.MaxModelLength } model)
            return Refuse($"its next line is not '{VectorsHead.Model}: ' and the name of the model");
        if (!int.TryParse(Property(VectorsHead.Dimensions), NumberStyles.None, CultureInfo.InvariantCulture, out int dimensions)
            || dimensions is < 1 or > VectorCode.MaxDimensions)
        {
            return Refuse(
                $"its next line is not '{VectorsHead.Dimensions}: ' and a number from 1 to "
                + VectorCode.MaxDimensions.ToString(CultureInfo.InvariantCulture));
        }

        return Property(VectorsHead.Text) == VectorsHead.TitleAndAbstract
            ? (model, dimensions)
            : Refuse($"its next line is not '{VectorsHead.Text}: {VectorsHead.TitleAndAbstract}', the only texts that are known");
    }

    /// <summary>The value of the property that the next line must be; null if it is not.</summary>
    private string? Property(string name)
    {
        string line = Line();
        return line.StartsWith(name + ": ", StringComparison.Ordinal) ? line.Substring(name.Length + 2) : null;
    }

    private string Line()
    {
        if (_at == _document.Lines.Count)
            return "";
        DocumentLine line = _document.Lines[_at++];
        return _document.Text.Substring(line.ContentStart, line.ContentLength);
    }

    private (string Model, int Dimensions)? Refuse(string reason)
    {
        int start = _at > 0 ? _document.Lines[_at - 1].Start : 0;
        LocationInfo place = _document.Lines.Count > 0 ? _document.Locate(start, 0) : LocationInfo.StartOf(_document.Path);
        _diagnostics.Add(DocumentDiagnostics.VectorsNotRead, place, _document.Name, reason);
        return null;
    }

    private VectorLineModel? ReadLine(DocumentLine line, int dimensions)
    {
        const int NumbersAt = VectorsHead.HashDigits + 1;
        ReadOnlySpan<char> content = _document.Text.AsSpan(line.ContentStart, line.ContentLength);
        if (!TryReadHash(content, out ulong hash))
            return Refuse(line, 0, $"it does not begin with the {VectorsHead.HashDigits} hexadecimal digits of a text and a space");
        if (content.Length != NumbersAt + dimensions)
            return Refuse(line, 0, FormattableString.Invariant($"it has {content.Length - NumbersAt} numbers, and not {dimensions}"));
        int square = 0;
        for (int i = NumbersAt; i < content.Length; i++)
        {
            if (content[i] is < (char)VectorCode.First or > (char)VectorCode.Last)
                return Refuse(line, i, $"it has a character that is none from '{(char)VectorCode.First}' to '{(char)VectorCode.Last}'");
            int level = content[i] - VectorCode.Zero;
            square += level * level;
        }

        if (square == 0)
            return Refuse(line, NumbersAt, "all of its numbers are zero");
        if (_lineOf.TryGetValue(hash, out int other))
            return Refuse(line, 0, FormattableString.Invariant($"line {other} has the vector of the same text"));
        _lineOf.Add(hash, line.Number);
        int start = line.ByteStart + (line.ContentStart - line.Start) + NumbersAt;
        return new(hash, start, square, line.Number, line.ContentStart);
    }

    private VectorLineModel? Refuse(DocumentLine line, int at, string reason)
    {
        _diagnostics.Add(
            DocumentDiagnostics.BrokenVector, _document.Locate(Math.Min(line.ContentStart + at, line.End), 0), _document.Name, reason);
        return null;
    }

    private static bool TryReadHash(ReadOnlySpan<char> content, out ulong hash)
    {
        hash = 0;
        if (content.Length <= VectorsHead.HashDigits || content[VectorsHead.HashDigits] != ' ')
            return false;
        for (int i = 0; i < VectorsHead.HashDigits; i++)
        {
            int digit = content[i] is >= '0' and <= '9' ? content[i] - '0' : content[i] is >= 'a' and <= 'f' ? content[i] - 'a' + 10 : -1;
            if (digit < 0)
                return false;
            hash = (hash << 4) | (uint)digit;
        }

        return true;
    }
}

/// <summary>A file of vectors that was read, and its diagnostics apart from it.</summary>
internal sealed record VectorsResult(VectorsModel Vectors, EquatableArray<DiagnosticInfo> Diagnostics);
