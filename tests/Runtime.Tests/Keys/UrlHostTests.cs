using TypedCorpus.Keys.Folding;

namespace Runtime.Tests.Keys;

public sealed class UrlHostTests
{
    [Theory]
    [InlineData("https://GitHub.com/mlpen/Nystromformer", "github.com")]
    [InlineData("http://www.example.org:8080/a", "example.org")]
    [InlineData("https://hf.co", "huggingface.co")]
    [InlineData("https://WWW.HF.co/models", "huggingface.co")]
    [InlineData("https://ÜBER.example/a/b", "über.example")]
    public void A_host_has_one_form(string url, string host) => Assert.Equal(host, UrlHost.Of(url));
}
