using TypedCorpus.Text;

namespace Runtime.Tests.Text;

/// <summary>The distance of two texts, by which mistaken keys and words are put right.</summary>
public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("", "", 0)]
    [InlineData("bert", "bert", 0)]
    [InlineData("bert", "brt", 1)]
    [InlineData("bert", "berts", 1)]
    [InlineData("bert", "best", 1)]
    [InlineData("bert", "bret", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("conformer", "performer", 3)]
    public void Each_of_four_errors_counts_once(string key, string text, int distance)
    {
        Assert.Equal(distance, EditDistance.ToWhole(key, text, limit: 8));
        Assert.Equal(distance, EditDistance.ToWhole(text, key, limit: 8));
    }

    [Theory]
    [InlineData("trans", "transformer", 0)]
    [InlineData("tarns", "transformer", 1)]
    [InlineData("transformers", "transformer", 1)]
    [InlineData("abc", "", 3)]
    public void A_prefix_need_not_be_whole(string key, string text, int distance) =>
        Assert.Equal(distance, EditDistance.ToPrefix(key, text, limit: 8));

    [Fact]
    public void It_is_the_least_number_of_errors_or_more_than_the_limit()
    {
        var random = new Random(1);
        for (int i = 0; i < 5_000; i++)
        {
            string key = Word(random);
            string text = Word(random);
            int limit = random.Next(5);
            int[] prefixes = [.. Enumerable.Range(0, text.Length + 1).Select(length => Distance(key, text[..length]))];
            AssertUpTo(limit, prefixes[^1], EditDistance.ToWhole(key, text, limit));
            AssertUpTo(limit, prefixes.Min(), EditDistance.ToPrefix(key, text, limit));
        }
    }

    [Fact]
    public void A_text_of_any_length_has_a_distance()
    {
        string text = new('a', 1_000);
        Assert.Equal(1, EditDistance.ToWhole(text + "b", text, limit: 8));
        Assert.True(EditDistance.ToPrefix(text, new string('b', 1_000), limit: 8) > 8);
    }

    private static void AssertUpTo(int limit, int expected, int actual)
    {
        if (expected <= limit)
            Assert.Equal(expected, actual);
        else
            Assert.True(actual > limit);
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(9)).Select(_ => (char)('a' + random.Next(3)))]);

    private static int Distance(string left, string right)
    {
        int[,] table = new int[left.Length + 1, right.Length + 1];
        for (int i = 0; i <= left.Length; i++)
        {
            for (int j = 0; j <= right.Length; j++)
            {
                int least = i == 0 || j == 0 ? i + j : Math.Min(table[i - 1, j], table[i, j - 1]) + 1;
                if (i > 0 && j > 0)
                    least = Math.Min(least, table[i - 1, j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    least = Math.Min(least, table[i - 2, j - 2] + 1);
                table[i, j] = least;
            }
        }

        return table[left.Length, right.Length];
    }
}
