using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Values;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>
/// The text of a document, its lines, and the conversion of character offsets to bytes and to lines and columns. LF and CRLF
/// end a line, and CR does in a document without any LF, as old programs wrote it. Neither CR elsewhere nor U+0085 or U+2028
/// do, since they may occur within a paper.
/// </summary>
internal sealed class DocumentText
{
    /// <summary>The distance of the offsets whose byte offsets are kept.</summary>
    private const int MarkDistance = 4096;

    private readonly int[] _lineStarts;
    private int[]? _byteMarks;

    public DocumentText(string name, string path, string text, int preambleLength, CancellationToken cancellation)
    {
        Name = name;
        Path = path;
        Text = text;
        EndsLinesWithReturns = text.IndexOf('\n') < 0 && text.IndexOf('\r') >= 0;
        List<DocumentLine> lines = Split(text, EndsLinesWithReturns ? '\r' : '\n', preambleLength, cancellation);
        Lines = lines;
        _lineStarts = [.. lines.Select(static line => line.Start)];
    }

    /// <summary>The name of the document in the corpus, whose extension selects the format.</summary>
    public string Name { get; }

    /// <summary>The path of the file, for locations only; its name may differ from that of the document.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<DocumentLine> Lines { get; }

    /// <summary>Whether CR ends the lines, since the document has no LF.</summary>
    public bool EndsLinesWithReturns { get; }

    /// <summary>A part of one line, which <paramref name="decode"/> turns into the text to display.</summary>
    public TextModel Slice(DocumentLine line, int start, int end, Func<string, string> decode)
    {
        string raw = Text.Substring(start, end - start);
        var bytes = new ByteRange(
            line.ByteStart + Utf8.ByteCount(Text.AsSpan(line.Start, start - line.Start)),
            Utf8.ByteCount(raw.AsSpan()));
        return new(raw, decode(raw), bytes, Locate(line, start, end - start));
    }

    /// <summary>A part of the text, which may span lines, with the text to display.</summary>
    public TextModel Slice(int start, int end, string display)
    {
        string raw = Text.Substring(start, end - start);
        // The same instance for both means that they do not differ.
        display = raw == display ? raw : display;
        return new(raw, display, new(ByteAt(start), Utf8.ByteCount(raw.AsSpan())), Locate(start, raw.Length));
    }

    /// <summary>The location of a part of the text, which may span lines.</summary>
    public LocationInfo Locate(int start, int length) => new(
        Path, new TextSpan(start, length), new LinePositionSpan(PositionAt(start), PositionAt(start + length)));

    /// <summary>The number, from 1, of the line that contains an offset.</summary>
    public int LineNumberAt(int at) => LineAt(at).Number;

    /// <summary>
    /// The byte offset of a character. A document may be one long line, so bytes are counted from the mark before the
    /// character; the marks are computed in one pass when they are first needed.
    /// </summary>
    private int ByteAt(int at)
    {
        DocumentLine line = LineAt(at);
        int mark = at / MarkDistance;
        if (at - line.Start < MarkDistance)
            return line.ByteStart + Utf8.ByteCount(Text.AsSpan(line.Start, at - line.Start));
        _byteMarks ??= MarkBytes();
        int start = MarkStart(mark);
        return _byteMarks[mark] + Utf8.ByteCount(Text.AsSpan(start, at - start));
    }

    private int[] MarkBytes()
    {
        int[] marks = new int[(Text.Length / MarkDistance) + 1];
        marks[0] = Lines[0].ByteStart;
        for (int i = 1; i < marks.Length; i++)
        {
            int before = MarkStart(i - 1);
            marks[i] = marks[i - 1] + Utf8.ByteCount(Text.AsSpan(before, MarkStart(i) - before));
        }

        return marks;
    }

    /// <summary>The offset of a mark, which does not split a surrogate pair.</summary>
    private int MarkStart(int mark)
    {
        int at = mark * MarkDistance;
        return at > 0 && at < Text.Length && char.IsLowSurrogate(Text[at]) ? at - 1 : at;
    }

    private LinePosition PositionAt(int at)
    {
        DocumentLine line = LineAt(at);
        return new(line.Number - 1, at - line.Start);
    }

    private DocumentLine LineAt(int at)
    {
        if (Lines.Count == 0)
            return new(1, 0, 0, 0, 0, 0);
        int index = Array.BinarySearch(_lineStarts, at);
        return Lines[index >= 0 ? index : ~index - 1];
    }

    /// <summary>A title, without the period that some services put behind every title.</summary>
    public TextModel SliceTitle(int start, int end, string display, bool hasPeriod)
    {
        if (!hasPeriod || !TitlePeriod.Ends(display))
            return Slice(start, end, display);
        return Slice(start, Text[end - 1] == '.' ? end - 1 : end, TitlePeriod.Remove(display));
    }

    public LocationInfo Locate(DocumentLine line, int start, int length)
    {
        int column = start - line.Start;
        return new(
            Path,
            new TextSpan(start, length),
            new LinePositionSpan(new(line.Number - 1, column), new(line.Number - 1, column + length)));
    }

    private static List<DocumentLine> Split(string text, char lineFeed, int preambleLength, CancellationToken cancellation)
    {
        var lines = new List<DocumentLine>();
        int start = 0;
        int byteStart = preambleLength;
        while (start < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int lineEnd = text.IndexOf(lineFeed, start);
            int next = lineEnd < 0 ? text.Length : lineEnd + 1;
            int end = lineEnd < 0 ? text.Length : lineEnd;
            if (end > start && lineEnd >= 0 && text[end - 1] == '\r')
                end--;

            lines.Add(DocumentLine.Trimmed(text, start, end, byteStart, lines.Count + 1));
            byteStart += Utf8.ByteCount(text.AsSpan(start, next - start));
            start = next;
        }

        return lines;
    }
}

/// <summary>A line: its number from 1, its range, and the range of its content without white space at both ends.</summary>
internal readonly record struct DocumentLine(int Number, int Start, int End, int ContentStart, int ContentEnd, int ByteStart)
{
    public bool IsBlank => ContentStart == ContentEnd;

    public int ContentLength => ContentEnd - ContentStart;

    public static DocumentLine Trimmed(string text, int start, int end, int byteStart, int number)
    {
        int contentStart = start;
        int contentEnd = end;
        while (contentStart < contentEnd && WhiteSpace.IsSpace(text[contentStart]))
            contentStart++;
        while (contentEnd > contentStart && WhiteSpace.IsSpace(text[contentEnd - 1]))
            contentEnd--;
        return new(number, start, end, contentStart, contentEnd, byteStart);
    }
}
