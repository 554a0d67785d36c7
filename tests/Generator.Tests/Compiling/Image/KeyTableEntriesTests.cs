using FsCheck;
using FsCheck.Fluent;
using TypedCorpus.Generator.Compiling.Keys;
using TypedCorpus.Image.Layout;

namespace TypedCorpus.Generator.Tests.Compiling.Image;

public sealed class KeyTableEntriesTests
{
    // The hash takes a sign for the one that differs from it as a letter's cases differ: all of these collide.
    private static readonly string[] Colliding = ["a[b", "a{b", "a[B", "A{b"];

    [Fact]
    public void No_key_has_no_slot()
    {
        KeyTableEntries keys = KeyTableEntries.Gather([]);

        Assert.Empty(keys.Hashes);
        Assert.Empty(keys.Collisions);
    }

    [Fact]
    public void Keys_whose_hashes_collide_lie_side_by_side_behind_one_value()
    {
        KeyTableEntries keys = KeyTableEntries.Gather([new("x", 8), .. Colliding.Take(2).Select((text, i) => new TableKey(text, 16 + i)), new("y", 32)]);

        Assert.Equal(3, keys.Hashes.Length);
        Assert.Equal([8, KeyTableLayout.ValueOf(0, KeyKind.Collision), 32], keys.Values);
        Assert.Equal([16, 17, 0], keys.Collisions);
    }

    [Fact]
    public void Every_key_is_kept_once() =>
        Check.QuickThrowOnFailure(Prop.ForAll<NonNull<string>[]>(texts =>
        {
            TableKey[] given = [.. texts.Select(text => text.Get).Distinct(StringComparer.Ordinal).Select((text, i) => new TableKey(text, (i + 1) << 3))];
            KeyTableEntries keys = KeyTableEntries.Gather(given);
            IEnumerable<int> alone = keys.Values.Where(value => KeyTableLayout.KindOf(value) != KeyKind.Collision);
            return alone.Concat(keys.Collisions).Where(value => value != 0).Order().SequenceEqual(given.Select(key => key.Value))
                && keys.Hashes.Distinct().Count() == keys.Hashes.Length;
        }));
}
