using System.Text;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Documents;
using TypedCorpus.Generator.Reading.Latex;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>A link: the range of its text, its address, and the label of an image that stands in place of a text.</summary>
internal readonly record struct MarkdownLink(TextExtent Range, string Url, string Label);

/// <summary>The text of a block as it is shown, with its links and styles, and where each character stands in the document.</summary>
internal sealed class ShownText
{
    private readonly StringBuilder _shown = new();
    private readonly List<int> _offsets = [];
    private string? _text;
    private HashSet<int>? _borders;

    /// <summary>The text, whose lines end with LF.</summary>
    public string Text => _text ??= _shown.ToString();

    public int Length => _shown.Length;

    public List<MarkdownLink> Links { get; } = [];

    public List<TextExtent> Strong { get; } = [];

    public List<TextExtent> Emphasised { get; } = [];

    public void Append(char c, int offset)
    {
        _shown.Append(c);
        _offsets.Add(offset);
    }

    /// <summary>A part of the text as a range of the document.</summary>
    public TextModel Slice(DocumentText document, TextExtent range)
    {
        (int start, int end) = Locate(range);
        return document.Slice(start, end, WhiteSpace.Fold(LatexText.Decode(Substring(range))));
    }

    /// <summary>The range of the document that a part, which is not empty, stands for.</summary>
    public (int Start, int End) Locate(TextExtent range) => (_offsets[range.Start], _offsets[range.End - 1] + 1);

    public string Substring(TextExtent range) => Text.Substring(range.Start, range.Length);

    /// <summary>Whether emphasised text or a link begins or ends here; asked when all of the text is read.</summary>
    public bool IsBorder(int at) => (_borders ??= [.. Emphasised.Concat(Links.Select(static link => link.Range))
        .SelectMany(static range => new[] { range.Start, range.End })]).Contains(at);

    /// <summary>The range without white space and without some characters at both ends.</summary>
    public TextExtent Trim(TextExtent range, string without = "")
    {
        int start = range.Start;
        int end = range.End;
        while (start < end && IsTrimmed(Text[start]))
            start++;
        while (end > start && IsTrimmed(Text[end - 1]))
            end--;
        return new(start, end);

        bool IsTrimmed(char c) => WhiteSpace.IsSpaceOrLineEnd(c) || without.IndexOf(c) >= 0;
    }

    /// <summary>The lines of the text that a range contains.</summary>
    public IEnumerable<TextExtent> LinesOf(TextExtent range)
    {
        int start = range.Start;
        for (int i = range.Start; i <= range.End; i++)
        {
            if (i < range.End && Text[i] != '\n')
                continue;
            yield return new(start, i);
            start = i + 1;
        }
    }
}
