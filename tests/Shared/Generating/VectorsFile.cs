using System.Globalization;
using System.Text;

namespace TypedCorpus.Tests.Generating;

/// <summary>Makes files of vectors by the specification of <c>vectors.md</c>, without the project's own code.</summary>
internal static class VectorsFile
{
    public const string Model = "test-model";

    public static TestDocument Document(string name, int dimensions, params IEnumerable<(string Title, string? Abstract, float[] Vector)> papers) =>
        new(name, Head(dimensions) + string.Concat(papers.Select(paper => $"{Hash(paper.Title, paper.Abstract)} {Encode(paper.Vector)}\n")));

    public static string Head(int dimensions, string model = Model) =>
        FormattableString.Invariant($"TypedCorpus vectors 1\nmodel: {model}\ndimensions: {dimensions}\ntext: title and abstract\n");

    public static string Encode(float[] vector)
    {
        double largest = vector.Max(number => Math.Abs((double)number));
        return new([.. vector.Select(number => (char)('O' + (int)Math.Round(number / largest * 46)))]);
    }

    /// <summary>The numbers that a line has, from −46 to 46.</summary>
    public static int[] Levels(float[] vector) => [.. Encode(vector).Select(character => character - 'O')];

    public static string Hash(string title, string? text) =>
        Fold(title).ToString("x8", CultureInfo.InvariantCulture)
        + Fold(text is null ? title : title + "\n" + text).ToString("x8", CultureInfo.InvariantCulture);

    private static uint Fold(string text)
    {
        ulong hash = 0xCBF29CE484222325;
        foreach (byte one in Encoding.UTF8.GetBytes(text))
            hash = unchecked((hash ^ one) * 0x100000001B3);
        return (uint)(hash >> 32) ^ (uint)hash;
    }
}
