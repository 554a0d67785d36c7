using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Compiling.Keys;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Tests.Compiling.Image;

public sealed class HashedKeysTests
{
    // The hash takes a sign for the one that differs from it as a letter's cases differ: all of these are twins.
    private static readonly string[] Twins = ["a[b", "a{b", "a[B", "A{b"];

    [Fact]
    public void No_key_has_no_slot()
    {
        HashedKeys keys = HashedKeys.Gather([]);

        Assert.Empty(keys.Hashes);
        Assert.Empty(keys.Twins);
    }

    [Fact]
    public void Twins_lie_side_by_side_behind_one_value()
    {
        HashedKeys keys = HashedKeys.Gather([new("x", 8), .. Twins.Take(2).Select((text, i) => new TableKey(text, 16 + i)), new("y", 32)]);

        Assert.Equal(3, keys.Hashes.Length);
        Assert.Equal([8, KeyTableLayout.ValueOf(0, KeyKind.Twins), 32], keys.Values);
        Assert.Equal([16, 17, 0], keys.Twins);
    }

    [Fact]
    public void Every_key_is_kept_once() =>
        Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>[]>(texts =>
        {
            TableKey[] given = [.. texts.Select(text => text.Get).Distinct(StringComparer.Ordinal).Select((text, i) => new TableKey(text, (i + 1) << 3))];
            HashedKeys keys = HashedKeys.Gather(given);
            IEnumerable<int> alone = keys.Values.Where(value => KeyTableLayout.KindOf(value) != KeyKind.Twins);
            return alone.Concat(keys.Twins).Where(value => value != 0).Order().SequenceEqual(given.Select(key => key.Value))
                && keys.Hashes.Distinct().Count() == keys.Hashes.Length;
        }));
}
