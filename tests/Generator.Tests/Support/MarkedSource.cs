using Microsoft.CodeAnalysis.Text;

namespace Generator.Tests.Support;

/// <summary>Code in which <c>[|</c> and <c>|]</c> stand around each place that is to be reported.</summary>
internal sealed record MarkedSource(string Text, TextSpan[] Spans)
{
    public static MarkedSource Parse(string marked)
    {
        string[] parts = marked.Split("[|");
        string text = parts[0];
        var spans = new List<TextSpan>();
        foreach (string part in parts.Skip(1))
        {
            string[] halves = part.Split("|]");
            spans.Add(new(text.Length, halves[0].Length));
            text += halves[0] + halves[1];
        }

        return new(text, [.. spans]);
    }
}
