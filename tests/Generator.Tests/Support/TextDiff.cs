using System.Text;

namespace Generator.Tests.Support;

/// <summary>Shows where two texts differ, word by word, for a snapshot that a person reads.</summary>
internal static class TextDiff
{
    public static string Show(string before, string after)
    {
        // Decoding makes spaces of ties: compare at the words of the text after it, each with what it came from.
        var shown = new StringBuilder();
        int b = 0;
        int a = 0;
        while (b < before.Length && a < after.Length)
        {
            if (before[b] == after[a])
            {
                b++;
                a++;
                continue;
            }

            (int nextB, int nextA) = Resume(before, b, after, a);
            shown.Append("  ").Append(Around(before, b, nextB)).Append("  →  ").Append(Around(after, a, nextA)).Append('\n');
            b = nextB;
            a = nextA;
        }

        return shown.ToString();
    }

    private static (int Before, int After) Resume(string before, int b, string after, int a)
    {
        for (int distance = 1; distance < 200; distance++)
        {
            for (int i = 0; i <= distance; i++)
            {
                int nextB = Math.Min(b + i, before.Length);
                int nextA = Math.Min(a + distance - i, after.Length);
                int length = Math.Min(4, Math.Min(before.Length - nextB, after.Length - nextA));
                if (string.CompareOrdinal(before, nextB, after, nextA, length) == 0)
                    return (nextB, nextA);
            }
        }

        return (before.Length, after.Length);
    }

    private static string Around(string text, int from, int to) =>
        text[Math.Max(0, from - 12)..Math.Min(text.Length, to + 8)];
}
