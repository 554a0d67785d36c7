using TypedCorpus.Generator.Reading.Values;

namespace Generator.Tests.Reading.Values;

public sealed class TextDateTests
{
    [Theory]
    [InlineData("2019", "2019")]
    [InlineData("2019/03/15", "2019-03-15")]
    [InlineData("2019-03-15T10:00:00Z", "2019-03-15")]
    [InlineData("2019///Spring", "2019-21")]
    [InlineData("2019//", "2019")]
    [InlineData("2014/12/", "2014-12")]
    [InlineData("1999/03/00", "1999-03")]
    [InlineData("2019-03-15/2019-03-17", "2019-03-15/2019-03-17")]
    [InlineData("20-22 June 2025", "2025-06-20/2025-06-22")]
    [InlineData("20–22 June 2025", "2025-06-20/2025-06-22")]
    [InlineData("28 June-3 July 2021", "2021-06-28/2021-07-03")]
    [InlineData("June 28-July 3, 2021", "2021-06-28/2021-07-03")]
    [InlineData("28 Dec. 2020 - 2 Jan. 2021", "2020-12-28/2021-01-02")]
    [InlineData("2019 Mar-Apr", "2019-03/2019-04")]
    [InlineData("Dec-Jan 2019", "2019-12/2020-01")]
    [InlineData("1998 Dec-1999 Jan", "1998-12/1999-01")]
    [InlineData("2019-2020", "2019/2020")]
    [InlineData("2019 Mar 15", "2019-03-15")]
    [InlineData("March 15th, 2021", "2021-03-15")]
    [InlineData("15. März 2021", null)]
    [InlineData("Sept 2021", "2021-09")]
    [InlineData("Spring 2019", "2019-21")]
    [InlineData("FAL 2019", "2019-23")]
    [InlineData("15.3.2021", "2021-03-15")]
    [InlineData("3/15/2021", "2021-03-15")]
    [InlineData("3/2021", "2021-03")]
    [InlineData("4/3/2021", "2021")]
    [InlineData("31 February 2021", "2021-02")]
    [InlineData("20190315", "2019-03-15")]
    [InlineData("20191315", null)]
    [InlineData("0000", null)]
    [InlineData("soon", null)]
    [InlineData("217", null)]
    [InlineData("", null)]
    public void Dates_as_text(string text, string? date) => Assert.Equal(date, TextDate.Read(text)?.Text);

    [Theory]
    [InlineData("MAR 15", "2019-03-15")]
    [InlineData("JAN-FEB", "2019-01/2019-02")]
    [InlineData("SPR", "2019-21")]
    [InlineData("MAR 15 2018", "2018-03-15")]
    public void The_year_may_stand_elsewhere(string text, string date) => Assert.Equal(date, TextDate.Read(text, 2019)?.Text);

    [Theory]
    [InlineData("1998, thesis publ. 1997", "1998")]
    [InlineData("Article 10 2019", "2019")]
    [InlineData("c2019", "2019")]
    [InlineData("abc2019", null)]
    [InlineData("12345", null)]
    public void A_year_in_a_longer_text(string text, string? year) => Assert.Equal(year, TextDate.YearWithin(text)?.Text);
}
