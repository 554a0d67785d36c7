using System.Text;

namespace TypedCorpus.Tests;

/// <summary>Makes documents of any size, with word frequencies like those of a language.</summary>
internal static class MadeUp
{
    private const int Vocabulary = 20_000;

    /// <summary>A listing page of papers with titles and abstracts of usual length.</summary>
    public static string Listing(int papers, ulong seed = 1)
    {
        var random = new SmallRandom(seed);
        var text = new StringBuilder(
            "Get trending papers in your email inbox once a day!\nGet trending papers in your email inbox!\nSubscribe");
        for (int i = 0; i < papers; i++)
        {
            Words(text, random, 4 + random.Next(5)).Append("number ").Append(seed).Append(' ').Append(i).Append('\n');
            for (int sentence = 0; sentence < 8; sentence++)
            {
                text.Append("We show that ");
                Words(text, random, 12 + random.Next(10));
                text.Length--;
                text.Append(". ");
            }

            text.Append("Code: https://github.com/made/up").Append(i % 1_000).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Repeats a text.</summary>
    public static string Repeat(string piece, int count) => new StringBuilder(piece.Length * count).Insert(0, piece, count).ToString();

    private static StringBuilder Words(StringBuilder text, SmallRandom random, int count)
    {
        for (int i = 0; i < count; i++)
            text.Append('w').Append(Letters((int)Math.Pow(Vocabulary, random.Next(1_000_000) / 1e6))).Append(' ');
        return text;
    }

    /// <summary>Writes a number in letters, since digits are not indexed as words.</summary>
    private static string Letters(int number)
    {
        string letters = "";
        for (; number > 0; number /= 20)
            letters += "bcdfghjklmnpqrstvwxz"[number % 20];
        return letters;
    }
}
