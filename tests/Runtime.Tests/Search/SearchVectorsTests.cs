using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
using TypedCorpus.Search.Postings;

namespace Runtime.Tests.Search;

public sealed class SearchVectorsTests
{
    [Fact]
    public void Vectors_take_over_after_some_searches_where_the_processor_has_them()
    {
        for (int i = 0; i < 2_000; i++)
            SearchVectors.CountSearch();
        Assert.Equal(Avx2.IsSupported && Vector256.IsHardwareAccelerated, SearchVectors.AreUsed);
    }
}
