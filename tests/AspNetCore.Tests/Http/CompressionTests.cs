using System.IO.Compression;

namespace TypedCorpus.AspNetCore.Tests.Http;

/// <summary>The answers of <c>corpus serve</c> are compressed for clients that ask for it.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class CompressionTests(ExplorerFixture fixture)
{
    private readonly ExplorerHost _explorer = fixture.Listings;

    [Theory]
    [InlineData("/documents")]
    [InlineData("/api/v1/search?q=attention")]
    [InlineData("/api/v1/map")]
    [InlineData("/api/v1/openapi.json")]
    public async Task An_answer_is_the_same_in_fewer_bytes(string url)
    {
        byte[] whole = await _explorer.Client.GetByteArrayAsync(url);
        using HttpResponseMessage answer = await _explorer.Send(HttpMethod.Get, url, headers => headers.Add("Accept-Encoding", "gzip"));
        byte[] compressed = await answer.Content.ReadAsByteArrayAsync();

        Assert.Equal(["gzip"], answer.Content.Headers.ContentEncoding);
        Assert.Contains("Accept-Encoding", answer.Headers.Vary);
        Assert.True(3 * compressed.Length < 2 * whole.Length, $"{compressed.Length} of {whole.Length} bytes");
        using var gzip = new GZipStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var read = new MemoryStream();
        await gzip.CopyToAsync(read);
        Assert.Equal(whole, read.ToArray());
    }
}
