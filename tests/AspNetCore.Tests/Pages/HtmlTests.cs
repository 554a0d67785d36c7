using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using TypedCorpus.AspNetCore.Pages;

namespace TypedCorpus.AspNetCore.Tests.Pages;

/// <summary>Long words get break opportunities, without which a browser takes too long, and stay the same words.</summary>
public sealed class HtmlTests
{
    [Theory]
    [InlineData("x", 100_000)]
    [InlineData("\u0301", 100_000)]
    [InlineData("\U0001F600", 100_001)]
    [InlineData("x ", 100_000)]
    [InlineData("some words <b> & more\u0085", 10_000)]
    [InlineData("\0", 2_000)]
    public void A_text_of_any_length_is_content_without_long_words(string part, int count)
    {
        string text = "X" + string.Concat(Enumerable.Repeat(part, count));
        IElement element = Parse($"<p>{text}</p>").QuerySelector("p")!;

        Assert.Equal(ShownPages.Shown(text), element.TextContent);
        Assert.All(element.ChildNodes.OfType<IText>().SelectMany(node => node.Data.Split(' ')), word => Assert.InRange(word.Length, 0, Html.MaxWordLength + 1));
        Assert.All(element.Children, child => Assert.Equal("wbr", child.LocalName));
    }

    [Fact]
    public void The_value_of_an_attribute_and_a_word_of_usual_length_stay_as_they_are()
    {
        string text = new('x', 5_000);
        string usual = new('x', Html.MaxWordLength);
        IElement element = Parse($"""<p title="{text}">{usual}</p>""").QuerySelector("p")!;

        Assert.Equal(text, element.GetAttribute("title"));
        Assert.Equal(usual, element.InnerHtml);
    }

    private static IDocument Parse(Html markup) => new HtmlParser().ParseDocument(markup.ToString());
}
