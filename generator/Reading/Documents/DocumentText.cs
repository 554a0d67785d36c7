using Microsoft.CodeAnalysis.Text;
using TypedCorpus.Generator.Diagnostics;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Documents;

/// <summary>
/// The text of a document with its lines, and what each place of it is in bytes and in line and column.
/// A line ends at LF or CRLF only: a reader of papers must not break one at U+0085 or U+2028.
/// </summary>
internal sealed class DocumentText
{
    private const int MarkDistance = 4096;

    private int[]? _byteMarks;

    public DocumentText(string name, string path, string text, int preambleLength, CancellationToken cancellation)
    {
        Name = name;
        Path = path;
        Text = text;
        Lines = Split(text, preambleLength, cancellation);
    }

    /// <summary>What the document is called in the corpus, by which its format is chosen.</summary>
    public string Name { get; }

    /// <summary>The file, for places only: it may be called something else.</summary>
    public string Path { get; }

    public string Text { get; }

    public IReadOnlyList<DocumentLine> Lines { get; }

    /// <summary>The text between two places of one line, which become its display text by <paramref name="decode"/>.</summary>
    public TextModel Slice(DocumentLine line, int start, int end, Func<string, string> decode)
    {
        string raw = Text.Substring(start, end - start);
        var bytes = new ByteRange(
            line.ByteStart + Utf8.ByteCount(Text.AsSpan(line.Start, start - line.Start)),
            Utf8.ByteCount(raw.AsSpan()));
        return new(raw, decode(raw), bytes, Locate(line, start, end - start));
    }

    /// <summary>A part of the text, over as many lines as it has, with what is shown of it.</summary>
    public TextModel Slice(int start, int end, string display)
    {
        string raw = Text.Substring(start, end - start);
        // One instance for both says that nothing differs.
        display = raw == display ? raw : display;
        return new(raw, display, new(ByteAt(start), Utf8.ByteCount(raw.AsSpan())), Locate(start, raw.Length));
    }

    /// <summary>The place of a part of the text, over as many lines as it has.</summary>
    public LocationInfo Locate(int start, int length) => new(
        Path, new TextSpan(start, length), new LinePositionSpan(PositionAt(start), PositionAt(start + length)));

    /// <summary>The number, from 1, of the line that a place is in.</summary>
    public int LineNumberAt(int at) => LineAt(at).Number;

    /// <summary>
    /// Where a place is in bytes. A whole document may be one line, so the bytes are counted from a mark before the place;
    /// the marks are set on the first need, in one pass.
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

    /// <summary>A mark does not stand between the halves of a character.</summary>
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
        int low = 0;
        int high = Lines.Count - 1;
        while (low < high)
        {
            int middle = (low + high + 1) >>> 1;
            if (Lines[middle].Start <= at)
                low = middle;
            else
                high = middle - 1;
        }

        return Lines.Count > 0 ? Lines[low] : new(1, 0, 0, 0, 0, 0);
    }

    public LocationInfo Locate(DocumentLine line, int start, int length)
    {
        int column = start - line.Start;
        return new(
            Path,
            new TextSpan(start, length),
            new LinePositionSpan(new(line.Number - 1, column), new(line.Number - 1, column + length)));
    }

    private static List<DocumentLine> Split(string text, int preambleLength, CancellationToken cancellation)
    {
        var lines = new List<DocumentLine>();
        int start = 0;
        int byteStart = preambleLength;
        while (start < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            int newline = text.IndexOf('\n', start);
            int next = newline < 0 ? text.Length : newline + 1;
            int end = newline < 0 ? text.Length : newline;
            if (end > start && newline >= 0 && text[end - 1] == '\r')
                end--;

            lines.Add(DocumentLine.Trimmed(text, start, end, byteStart, lines.Count + 1));
            byteStart += Utf8.ByteCount(text.AsSpan(start, next - start));
            start = next;
        }

        return lines;
    }
}

/// <summary>
/// A line: its number from 1, where it begins, and the part of it that is not white space around it.
/// </summary>
internal readonly record struct DocumentLine(int Number, int Start, int End, int ContentStart, int ContentEnd, int ByteStart)
{
    public bool IsBlank => ContentStart == ContentEnd;

    public int ContentLength => ContentEnd - ContentStart;

    public static DocumentLine Trimmed(string text, int start, int end, int byteStart, int number)
    {
        int contentStart = start;
        int contentEnd = end;
        while (contentStart < contentEnd && IsSpace(text[contentStart]))
            contentStart++;
        while (contentEnd > contentStart && IsSpace(text[contentEnd - 1]))
            contentEnd--;
        return new(number, start, end, contentStart, contentEnd, byteStart);
    }

    private static bool IsSpace(char c) => c is ' ' or (>= '\t' and <= '\r') or '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000';
}
