using Generator.Tests.Search;
using TypedCorpus;
using TypedCorpus.Generator.Compiling.Image;
using TypedCorpus.Image.Layout;

namespace Generator.Tests.Sets;

/// <summary>A set of which a corpus is damaged is refused, or answers; it does not fail otherwise.</summary>
public sealed class DamagedSetTests
{
    [Theory]
    [InlineData("Terms")]
    [InlineData("Postings")]
    [InlineData("Titles")]
    [InlineData("Facets")]
    public void Damage_is_named_as_such(string name)
    {
        ImageSection section = Enum.Parse<ImageSection>(name);
        (string, string)[] papers = LargeCorpus.Texts(400);
        PaperCorpus sound = TestImage.Open(LargeCorpus.Make(papers[..200]));
        var image = new TestImage(CorpusImageBuilder.Build(LargeCorpus.Make(papers[200..]), CancellationToken.None));
        var random = new Random((int)section);
        int refused = 0;
        for (int round = 0; round < 20; round++)
        {
            byte[] bytes = image[section];
            for (int i = 0; i < 1 + (bytes.Length / 8); i++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(0x80);
            using var set = new CorpusSet(sound, PaperCorpus.Open(image.With(section, bytes, headerAgrees: true), typeof(TestImage)));
            try
            {
                foreach (string query in (string[])["w1x w2x w3x", "w1*", "w12y", "w1x OR year:2000..2010", "title:w5x"])
                    _ = set.Search(query, new() { OrderBy = SearchOrder.Title }).TotalCount + set.Search(query).Count + (set.Find(query)?.Index ?? 0);
                _ = set.GetRelated(set[0]).Count;
            }
            catch (CorpusDataException)
            {
                refused++;
            }
        }

        Assert.True(refused > 0 || section == ImageSection.Facets);
        // What a search that failed has left behind is of no use to the next.
        Assert.Equal(sound.Search("w1x").Count, new CorpusSet(sound).Search("w1x").Count);
    }
}
