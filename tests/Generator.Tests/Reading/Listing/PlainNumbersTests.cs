using static Generator.Tests.Support.TestReading;

namespace Generator.Tests.Reading.Listing;

public sealed class PlainNumbersTests
{
    [Theory]
    [InlineData("1. A;2. B;3. C", "A;B;C")]
    [InlineData("1) A;2) B;3) C", "A;B;C")]
    [InlineData("[1] A;[2] B;[3] C", "A;B;C")]
    [InlineData("1. A;2. B", "A;B")]
    [InlineData("11. A;12. B;13. C", "A;B;C")]
    [InlineData("1. A;3. C;4. D;5. E", "A;C;D;E")]
    [InlineData("1. A;2. B;3. 2 Player Games", "A;B;2 Player Games")]
    [InlineData("1 A;2 B;3 C;4 D", "A;B;C;D")]
    [InlineData("7 A;8 B;9 C", "A;B;C")]
    [InlineData("1 A;2 B;3 C;4 D;5 E;7 G", "A;B;C;D;E;G")]
    public void The_numbers_of_a_list_that_counts_are_no_part_of_its_titles(string written, string titles) =>
        Assert.Equal(titles.Split(';'), Titles(Read("list.txt", List(written))));

    [Theory]
    [InlineData("1 Million Tweets;2 Player Games")]
    [InlineData("1 Million Tweets;2 Player Games;Deep Tides;Gates;Waves")]
    [InlineData("1 Million Tweets;Deep Tides;2 Player Games;3D Gates")]
    [InlineData("3D Gaussian Splatting;2 Player Games;1 Million Tweets")]
    [InlineData("2001: A Space Odyssey;2010: Odyssey Two;2061: Odyssey Three")]
    [InlineData("3: The Movie;4: The Sequel;Deep Tides")]
    [InlineData("1. FC Gates;2: The Movie;Deep Tides")]
    [InlineData("1.5 Bits;2.5 Gates;3.5 Tides")]
    [InlineData("1 Million Tweets;3 Body Problems;9 Lives")]
    public void A_number_that_begins_a_title_stays(string titles) =>
        Assert.Equal(titles.Split(';'), Titles(Read("list.txt", List(titles))));

    private static string List(string titles) =>
        string.Concat(titles.Split(';').Select((title, i) => $"{title}\n\n{ListingPage.Abstract($"Text {i}.")}\n\n"));
}
