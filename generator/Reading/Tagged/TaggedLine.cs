using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Tagged;

/// <summary>A line of a record.</summary>
/// <param name="Tag">The tag in upper case; empty for a line without one, which continues the value before it.</param>
/// <param name="Start">The start of its value.</param>
/// <param name="End">The end of its value.</param>
internal readonly record struct TaggedLine(string Tag, int Start, int End)
{
    /// <summary>A line without a tag.</summary>
    public static TaggedLine Untagged(DocumentLine line) => new("", line.ContentStart, line.ContentEnd);

    /// <summary>A line whose value begins at the first character behind some position that is no space.</summary>
    public static TaggedLine Of(string text, string tag, int valueAt, DocumentLine line) =>
        new(tag, TextScan.SkipSpace(text, Math.Min(valueAt, line.ContentEnd), line.ContentEnd), line.ContentEnd);

    /// <summary>The start of a line behind byte order marks, which stand before a tag where files were concatenated.</summary>
    public static int StartOf(string text, DocumentLine line)
    {
        int start = line.ContentStart;
        while (start < line.ContentEnd && text[start] == '\uFEFF')
            start++;
        return TextScan.SkipSpace(text, start, line.ContentEnd);
    }

    /// <summary>A tag of two letters, or a letter and a digit, in upper case; null if there is none at a position.</summary>
    public static string? TagAt(string text, int at)
    {
        bool isTag = AsciiChar.IsLetter(TextScan.At(text, at)) && AsciiChar.IsLetterOrDigit(TextScan.At(text, at + 1));
        return isTag ? AsciiChar.ToUpper(text.Substring(at, 2)) : null;
    }
}
