using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Text;

namespace TypedCorpus.Generator.Reading.Ris;

/// <summary>A line of RIS: a tag of two characters, a dash between spaces, a value.</summary>
/// <param name="Tag">In upper case; empty for a line without one, which goes on with the value before it.</param>
/// <param name="Line">The line.</param>
/// <param name="Start">Where its value begins.</param>
/// <param name="End">Behind its value.</param>
internal readonly record struct RisLine(string Tag, DocumentLine Line, int Start, int End)
{
    private const int TagLength = 2;

    public static RisLine Read(string text, DocumentLine line)
    {
        // The byte order mark of a file that was put behind another stands before the first tag.
        int tag = line.ContentStart;
        while (tag < line.ContentEnd && text[tag] == '\uFEFF')
            tag++;
        int dash = tag + TagLength;
        while (dash < line.ContentEnd && text[dash] is ' ' or '\t')
            dash++;
        bool isTagged = dash > tag + TagLength && dash < line.ContentEnd && text[dash] == '-'
            && Ascii.IsLetter(text[tag]) && Ascii.IsLetterOrDigit(text[tag + 1])
            && (dash + 1 == line.ContentEnd || text[dash + 1] is ' ' or '\t');
        string name = isTagged ? text.Substring(tag, TagLength).ToUpperInvariant() : "";
        // With one space it is also how people set off a clause: there the tag has to be one that there is.
        if (!isTagged || (dash - tag - TagLength < 2 && !RisTags.IsKnown(name)))
            return new("", line, tag, line.ContentEnd);

        int start = dash + 1;
        while (start < line.ContentEnd && text[start] is ' ' or '\t')
            start++;
        return new(name, line, start, line.ContentEnd);
    }
}
