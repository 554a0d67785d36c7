using TypedCorpus;
using TypedCorpus.Search;

namespace Runtime.Tests.Search;

public sealed class MatchModeTests
{
    [Fact]
    public void The_public_options_have_the_same_names_and_numbers()
    {
        Assert.Equal(Rows<TermMatching>(), Rows<MatchMode>());

        static IEnumerable<(string Name, int Number)> Rows<TEnum>()
            where TEnum : struct, Enum =>
            Enum.GetValues<TEnum>().Select(value => (value.ToString(), (int)(object)value));
    }
}
