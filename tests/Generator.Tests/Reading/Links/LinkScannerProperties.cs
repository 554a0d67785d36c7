using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Models;
using TypedCorpus.Generator.Reading.Links;
using TypedCorpus.Tests;

namespace Generator.Tests.Reading.Links;

public sealed class LinkScannerProperties
{
    /// <summary>Pieces of URLs and of what breaks them: chance alone never writes a URL.</summary>
    private static readonly string[] Pieces =
    [
        "http://", "https://", "https: //", "http", "HTTPS://", "www.", "github.com", "github. com", "x.github.io",
        "huggingface.co/datasets", "git.sr.ht/~u", "gitlab.x", "arxiv.org/abs/", "arXiv", ":", "1706.03762", "v2",
        "cs/0112017", "doi.org/10.48550/arXiv.", "a", "B-c_", "-", "_", ".", "..", "/", "//", "?", "#", "@", "%", "%zz",
        "&", "=", "(", ")", "[", "]", "{", "}", "<", ">", "\"", "'", "\\", "|", "^", "~", ",", ";", "!", " ", "\t", "\n",
        "é", "\u00A0", "\uD800", "\0", "127.0.0.1", "1.2.3.4", "99999", "com", ".org", ".git", ".to/", "Project page",
    ];

    private static readonly Arbitrary<string> Texts =
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces)).ToArbitrary();

    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(5000);

    [Fact]
    public void No_string_makes_it_throw() =>
        Prop.ForAll<string>(text => Holds(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_url_is_absolute_and_parses() =>
        Prop.ForAll(Texts, Holds).Check(Many);

    [Fact]
    public void A_url_scanned_again_is_the_same_link() =>
        Prop.ForAll(Texts, text => LinkScanner.Scan(text).Links.All(IsStable)).Check(Many);

    [Theory]
    [InlineData("http://")]
    [InlineData("https://")]
    [InlineData("a.a.a.a")]
    [InlineData("a.")]
    [InlineData("a/")]
    [InlineData("www.")]
    [InlineData("https://a.org/(")]
    [InlineData("https://a.org/(/")]
    [InlineData("https://a.org/ ")]
    [InlineData("https://a.org/x/https://")]
    [InlineData("https://a.org.")]
    [InlineData("github.com/ ")]
    [InlineData("https://github. ")]
    [InlineData("Project page: ")]
    [InlineData("website:www.a.org ")]
    [InlineData("arXiv:")]
    [InlineData("arXiv:1706.03762 ")]
    [InlineData("((([[[")]
    [InlineData("h")]
    public void Scanning_takes_time_linear_in_the_length(string piece)
    {
        string small = Repeat(piece, 60_000);
        string large = Repeat(piece, 600_000);
        Growth.AssertLinear(() => LinkScanner.Scan(small), () => LinkScanner.Scan(large));
    }

    private static bool Holds(string text) => LinkScanner.Scan(text).Links.All(IsAbsolute);

    private static bool IsAbsolute(LinkModel link) =>
        Uri.TryCreate(link.Url, UriKind.Absolute, out Uri? uri)
        && (link.Url.StartsWith("https://", StringComparison.Ordinal) || link.Url.StartsWith("http://", StringComparison.Ordinal))
        && uri.Host.Length > 0
        && (link.Kind == LinkKindModel.Repository) == link.Repository is not null;

    private static bool IsStable(LinkModel link) =>
        LinkScanner.Scan(link.Url).Links is [LinkModel again]
        && string.Equals(again.Url, link.Url, StringComparison.Ordinal)
        && again.Repository == link.Repository;

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
