using System.Text;

namespace TypedCorpus.Generator.Reading.Markdown;

/// <summary>The lines of a block as one text, and where each character stands in the document.</summary>
internal sealed class MarkdownSource(string text, int[] offsets)
{
    public string Text { get; } = text;

    public int[] Offsets { get; } = offsets;

    public static MarkdownSource Of(string document, IReadOnlyList<TextExtent> lines)
    {
        var text = new StringBuilder();
        var offsets = new List<int>();
        foreach (TextExtent line in lines)
        {
            if (text.Length > 0)
            {
                text.Append('\n');
                offsets.Add(line.Start - 1);
            }

            text.Append(document, line.Start, line.Length);
            for (int i = line.Start; i < line.End; i++)
                offsets.Add(i);
        }

        return new(text.ToString(), [.. offsets]);
    }
}
