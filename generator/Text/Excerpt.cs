using System.Text;
using TypedCorpus.Text;

namespace TypedCorpus.Generator.Text;

/// <summary>The beginning of a text for a message: one line without control characters, which a terminal would obey.</summary>
internal static class Excerpt
{
    public const int MaxLength = 60;

    public static string Of(string text) => Of(text, 0, text.Length);

    public static string Of(string text, int start, int end)
    {
        int cut = Math.Min(end, start + MaxLength);
        if (cut < end && char.IsLowSurrogate(text[cut]))
            cut--;

        var excerpt = new StringBuilder(cut - start + 1);
        for (int i = start; i < cut; i++)
            excerpt.Append(SuspiciousCharacters.NameOf(text[i]).Length > 0 ? '\uFFFD' : text[i]);
        return excerpt.Append(cut < end ? "…" : "").ToString();
    }
}
